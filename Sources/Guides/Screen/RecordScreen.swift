import Screens

/// A screen that shows recorded data. When a person returns to it, it is created again from what opened it.
package protocol RecordScreen: Screen {}
