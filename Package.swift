// swift-tools-version: 6.1
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// Release programs are linked by the linker that Swift brings along: it packs relocations, and puts the functions that a
/// first screen needs beside each other. See Sources/Documentation/decisions/0039-how-programs-are-linked.md.
let link = Context.packageDirectory + "/Sources/chairside/Packaging/link"
let linking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-L", link, "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--build-id",
      // Every function of a library is bound at the start, and its table is then read-only.
      "-Xlinker", "-z", "-Xlinker", "now",
      "-Xlinker", "--symbol-ordering-file=\(link)/function-order.txt", "-Xlinker", "--no-warn-symbol-ordering",
    ], .when(configuration: .release))
]

let package = Package(
  name: "chairside",
  products: [
    .executable(name: "chairside", targets: ["chairside"]),
    .executable(name: "chairside-kiosk", targets: ["chairside-kiosk"]),
    // For tests, which preload it.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSandbox"),
    .systemLibrary(name: "CChildProcess"),
    .systemLibrary(name: "CEpoll"),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),

    .target(name: "Pages", dependencies: ["CCmark", "CDigest", "CYAML"]),
    .target(name: "Screens"),
    .target(name: "Speech"),
    .target(name: "LocalSockets", dependencies: ["CEpoll"]),
    .target(name: "SpeechService", dependencies: ["LocalSockets", "Speech"]),
    .target(name: "Documents", dependencies: ["CQRencode", "Pages", "Screens"]),
    .target(name: "Guides", dependencies: ["Documents", "Pages", "Screens"]),
    .target(name: "Staff", dependencies: ["Documents", "Guides", "Pages", "Screens"]),
    .target(name: "Database", dependencies: ["CSQLite"]),
    .target(name: "Library", dependencies: ["Database", "Guides", "Pages", "Screens"]),
    .target(name: "StaffStore", dependencies: ["Database", "Staff", "Guides", "Pages"]),
    .target(name: "Reader", dependencies: ["Documents", "Guides", "Pages", "Screens", "Speech"]),
    .target(name: "Curses", dependencies: ["CNcurses", "Screens"]),
    .target(name: "Kiosk", dependencies: ["Guides", "Pages", "Reader", "Screens", "Speech"]),
    .target(name: "EventLoop", dependencies: ["Curses", "Guides", "Reader", "Screens", "Speech", "SpeechService"]),
    .target(
      name: "KioskService",
      dependencies: [
        "CCrypt", "CSandbox", "Curses", "EventLoop", "Guides", "Kiosk", "Library", "LocalSockets", "Pages", "Reader",
        "Screens", "SpeechService",
      ]),
    .executableTarget(
      name: "chairside",
      dependencies: [
        "CChildProcess", "Curses", "Documents", "EventLoop", "Guides", "Kiosk", "KioskService", "Library",
        "LocalSockets", "Pages", "Reader", "Screens", "SpeechService", "Staff", "StaffStore", argumentParser,
      ],
      exclude: ["Packaging"], linkerSettings: linking),
    // In a program of its own, because its C target takes the place of the functions that start programs.
    .target(name: "CExecStubs"),
    .executableTarget(
      name: "chairside-kiosk", dependencies: ["CExecStubs", "KioskService"], linkerSettings: linking),

    // Makes calls of the C library fail in a program under test.
    .target(name: "FaultInjection", path: "Tests/FaultInjection", linkerSettings: [.linkedLibrary("dl")]),
    // What several test targets share.
    .target(
      name: "TestSupport", dependencies: ["Guides", "Kiosk", "Library", "Pages", "Reader", "Screens"],
      path: "Tests/Support"),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "TestSupport"]),
    .testTarget(name: "ScreensTests", dependencies: ["Screens", "TestSupport"], exclude: ["Words/plural-samples.txt"]),
    .testTarget(
      name: "GuideTests", dependencies: ["Guides", "Library", "Pages", "Reader", "Screens", "TestSupport"],
      exclude: ["Findings", "ReviewSheets", "Screens"]),
    // A fifth kind of guide, to show that no module but its own has to know one.
    .testTarget(
      name: "FifthKindTests", dependencies: ["Documents", "Guides", "Library", "Pages", "Reader", "Screens"]),
    .testTarget(
      name: "HandoutTests",
      dependencies: ["Guides", "Documents", "Library", "Pages", "Reader", "Screens", "TestSupport"],
      exclude: ["Pages"]),
    .testTarget(
      name: "LibraryTests", dependencies: ["Guides", "Library", "Pages", "Screens", "TestSupport"],
      exclude: ["Queries", "queries.tsv", "topics.tsv"]),
    .testTarget(
      name: "ReaderTests", dependencies: ["Guides", "Library", "Pages", "Reader", "Screens", "TestSupport"]),
    .testTarget(
      name: "KioskTests", dependencies: ["Guides", "Kiosk", "Library", "Pages", "Reader", "Screens", "TestSupport"],
      exclude: ["KioskScreens"]),
    .testTarget(name: "DatabaseTests", dependencies: ["Database"]),
    .testTarget(
      name: "VoiceTests",
      dependencies: ["Guides", "Kiosk", "Library", "Reader", "Screens", "Speech", "Staff", "TestSupport"],
      exclude: ["Transcripts"]),
    .testTarget(name: "LocalSocketTests", dependencies: ["LocalSockets"]),
    .testTarget(name: "SpeechTests", dependencies: ["Speech", "SpeechService", "TestSupport"]),
    // Records visits until it is killed, for the tests.
    .executableTarget(
      name: "visit-writer", dependencies: ["Staff", "Guides", "StaffStore"], path: "Tests/VisitWriter"),
    .testTarget(
      name: "StaffStoreTests",
      dependencies: ["Database", "Staff", "Guides", "Pages", "StaffStore", "TestSupport", "visit-writer"]),
    .testTarget(
      name: "StaffTests",
      dependencies: ["Staff", "Guides", "Documents", "Library", "Pages", "Reader", "Screens", "TestSupport"],
      exclude: ["DeskScreens"]),
    // A language made of English, to see what is still English and what has no room.
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "Documents", "Guides", "Kiosk", "Library", "Pages", "Reader", "Screens", "Staff", "StaffStore", "TestSupport",
        "chairside",
      ]),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "Screens", "TestSupport"], exclude: ["Uni2-TerminusBold32x16.map"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Database", "Guides", "Pages", "Staff", "StaffStore", "TestSupport", "chairside"]),
    // Makes faulty content and tries it; a program, so that a trap is seen from outside.
    .executableTarget(
      name: "fuzz", dependencies: ["Documents", "Guides", "Library", "Pages", "Reader", "Screens", "TestSupport"],
      path: "Tests/Fuzz", exclude: ["run"]),
    .testTarget(name: "FuzzTests", dependencies: ["TestSupport", "fuzz"]),
    .testTarget(name: "TerminalTests", dependencies: ["CVTerm", "LocalSockets", "TestSupport", "chairside"]),
  ]
)

let inC = ["CExecStubs", "FaultInjection"]
for target in package.targets where target.type != .system && !inC.contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
    .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
  ]
}
