/// The signals that tests send, by their numbers on Linux.
enum Signal: Int32 {
  case hangUp = 1
  case interrupt = 2
  case quit = 3
  case illegal = 4
  case trap = 5
  case abort = 6
  case bus = 7
  case arithmetic = 8
  case kill = 9
  case segmentation = 11
  case terminate = 15
  case goOn = 18
  case stop = 19
  case terminalStop = 20
}
