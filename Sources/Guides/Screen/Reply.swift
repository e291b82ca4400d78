/// What a request led to.
package protocol Reply {}
