import Screens

/// A screen that shows what is recorded. When a person comes back to it, it is made anew from what opened it.
package protocol RecordScreen: Screen {}
