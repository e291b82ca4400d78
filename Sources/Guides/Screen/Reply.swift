/// The result of a request.
package protocol Reply {}
