// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target in `Sources/`, or in `Plugins/` when `plugin` is set, under the strict settings.
func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], plugin folder: String? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: folder.map { "Plugins/\($0)" },
        swiftSettings: strict)
}

/// What plugins use, by way of the API that hands it on. Named nevertheless: when a type changes its layout, only those who name
/// its module are built anew, and a stale one reads other memory.
let pluginInterface: [Target.Dependency] = [
    "CasebookPluginAPI", "CasebookPublication", "CasebookModel", "CasebookMarkup", "CasebookXML", "CasebookJSON",
    "CasebookRichText", "CasebookBytes",
]

func tests(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil
) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The fuzzers, which only Scripts/fuzz.sh builds, with the compiler's -sanitize=fuzzer: CASEBOOK_FUZZ=1
let fuzzers: [Target] =
    Context.environment["CASEBOOK_FUZZ"] == nil
    ? []
    : [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "casebook-fuzz",
            dependencies: [
                "CLibFuzzer", "CasebookDrafts", "CasebookEditing", "CasebookExternalPlugins", "CasebookFiles",
                "CasebookImport", "CasebookMarkup", "CasebookMedia", "CasebookReports", "CasebookRichText",
                "CasebookValidation",
                "CasebookWorkbench", "CasebookDiagnostics", "CasebookDisk", "CasebookModel", "CasebookYAML",
            ], path: "Tests/Fuzz/Harnesses", swiftSettings: strict),
    ]

let package = Package(
    name: "casebook",
    defaultLocalization: "de",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "casebook", targets: ["casebook"]),
        // The server behind `casebook serve`, a program of its own so that nobody else carries it.
        .executable(name: "casebook-serve", targets: ["casebook-serve"]),
        // What "casebook import" starts for addresses on the web; nobody else has to carry a network.
        .executable(name: "casebook-import", targets: ["casebook-import"]),
        // The workbench and its server, for programs with plugins or rules of their own.
        .library(name: "CasebookServer", targets: ["CasebookServer"]),
        // What an export plugin needs: the released case studies and the ways to write them out.
        .library(name: "CasebookPluginAPI", targets: ["CasebookPluginAPI"]),
        // What a rule of one's own needs: the marked file and its findings.
        .library(name: "CasebookValidation", targets: ["CasebookValidation"]),
        // For books that live inside Swift packages: a command, and a check in every build.
        .plugin(name: "ValidateCaseStudies", targets: ["ValidateCaseStudies"]),
        .plugin(name: "CheckCaseStudies", targets: ["CheckCaseStudies"]),
        // Everything: the commands, the engine and the built-in exports.
        .library(name: "CasebookCommands", targets: ["CasebookCommands"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        // For casebook-import alone.
        .package(url: "https://github.com/swift-server/async-http-client", .upToNextMinor(from: "1.37.0")),
        .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2")),
        .package(url: "https://github.com/apple/swift-nio-extras", .upToNextMinor(from: "1.35.2")),
        .package(url: "https://github.com/apple/swift-nio-ssl", .upToNextMinor(from: "2.37.6")),
        // For CasebookServer alone.
        .package(url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1")),
    ],
    targets: [
        // The C libraries, one cage each.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
            ]),

        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),

        // Quick looks at the bytes of texts.
        library("CasebookBytes"),

        // Plain values.
        library("CasebookModel", ["CasebookBytes"]),
        library("CasebookDiagnostics", ["CasebookModel"]),

        // Parts that know formats, not case studies.
        library("CasebookJSON", ["CasebookBytes"]),
        library("CasebookXML", ["CLibXML2", "CasebookBytes"]),
        library("CasebookYAML", ["CLibYAML", "CasebookModel", "CasebookDiagnostics"]),
        library("CasebookRichText", ["CCMarkGFM", "CasebookBytes", "CasebookModel"]),
        library("CasebookMarkup", ["CasebookBytes", "CasebookModel", "CasebookRichText"]),
        library("CasebookParallel"),
        library("CasebookDisk", ["CasebookBytes", "CasebookModel"]),

        // Pictures, drawings, documents, sound and film: what they are, and what they must not carry out.
        library("CasebookMedia", ["CasebookBytes", "CasebookModel", "CasebookDiagnostics", "CasebookXML", "CZlib"]),

        // Files and checks.
        library(
            "CasebookFiles",
            [
                "CasebookBytes", "CasebookModel", "CasebookDiagnostics", "CasebookYAML", "CasebookDisk",
                "CasebookJSON", "CasebookXML", "CasebookMedia",
            ]),
        // Word and HTML as draft cases.
        library(
            "CasebookDrafts",
            [
                "CasebookModel", "CasebookDiagnostics", "CasebookDisk", "CasebookFiles", "CasebookMedia", "CasebookXML",
                "CasebookYAML",
            ]),
        library(
            "CasebookValidation",
            [
                "CasebookBytes", "CasebookFiles", "CasebookMedia", "CasebookPublication", "CasebookRichText",
                "CasebookParallel", "CasebookXML",
            ]),

        // Journals: recording steps, and what they add up to.
        library(
            "CasebookJournal",
            [
                "CasebookModel", "CasebookDiagnostics", "CasebookDisk", "CasebookEditing", "CasebookFiles",
                "CasebookYAML", "CasebookParallel", "CasebookJSON",
            ]),

        // What they add up to, as tables of pages.
        library(
            "CasebookTotals", ["CasebookJournal", "CasebookPluginAPI", "CasebookMarkup", "CasebookModel"]),
        library(
            "CasebookReports",
            ["CasebookModel", "CasebookDiagnostics", "CasebookJSON", "CasebookXML"]),

        // The gate, and what plugins see.
        library("CasebookPublication", ["CasebookBytes", "CasebookModel", "CasebookRichText"]),
        library(
            "CasebookPluginAPI",
            [
                "CasebookBytes", "CasebookModel", "CasebookPublication", "CasebookJSON", "CasebookXML",
                "CasebookRichText", "CasebookMarkup",
            ]),
        .target(
            name: "HTMLExport", dependencies: pluginInterface, path: "Plugins/HTML",
            exclude: ["Assets/share.svg"],
            resources: ["casebook.css", "casebook.js", "embed.js", "card.js", "icon.svg", "share.png"]
                .map { .embedInCode("Assets/\($0)") },
            swiftSettings: strict),
        library("DocBookExport", pluginInterface, plugin: "DocBook"),
        library("JSONFeedExport", pluginInterface, plugin: "JSONFeed"),
        library("AtomExport", pluginInterface, plugin: "Atom"),
        library("RSSExport", pluginInterface, plugin: "RSS"),

        library(
            "CasebookExternalPlugins",
            ["CasebookPluginAPI", "CasebookFiles", "CasebookDisk"]),

        // The engine and the command line.
        library(
            "CasebookExport",
            [
                "CasebookPluginAPI", "CasebookExternalPlugins", "CasebookValidation", "CasebookMedia", "CasebookDisk",
                "HTMLExport",
                "DocBookExport",
                "JSONFeedExport", "AtomExport", "RSSExport",
            ]),
        .target(
            name: "CasebookBrochure", dependencies: ["CasebookModel", "CasebookDisk"],
            resources: ["brochure.css", "brochure.xsl", "common.xsl", "epub.xsl", "paths.xsl"].map {
                .embedInCode("Assets/\($0)")
            },
            swiftSettings: strict),
        // Smaller pictures and preview pictures, through another program.
        library(
            "CasebookPictures",
            [
                "CasebookPluginAPI", "CasebookPublication", "CasebookModel", "CasebookFiles", "CasebookMedia",
                "CasebookYAML", "CasebookDisk",
            ]),
        // Taking cases over. It knows no network; whoever has one hands it in.
        library(
            "CasebookImport",
            [
                "CasebookModel", "CasebookDiagnostics", "CasebookYAML", "CasebookFiles", "CasebookValidation",
                "CasebookDisk", "CasebookJSON", "CasebookEditing", "CasebookMedia", "CasebookXML",
            ]),
        library(
            "CasebookCommands",
            [
                "CasebookExport", "CasebookExternalPlugins", "CasebookBrochure", "CasebookDrafts", "CasebookImport",
                "CasebookJournal", "CasebookTotals", "CasebookValidation", "CasebookFiles", "CasebookReports",
                "CasebookJSON", "CasebookEditing", "CasebookMedia", "CasebookPictures", "CasebookParallel",
                "CasebookPublication",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // The handbook, which the workbench shows as help. Its pages are links to Documentation/Handbook.
        .target(
            name: "CasebookHandbook", dependencies: ["CasebookModel"],
            resources: [
                "workbench", "coach", "editor", "writing", "consent", "style", "web-editor", "developer",
                "ci-maintainer",
                "team",
            ].flatMap { ["\($0)_de", "\($0)_en"] }.map { .embedInCode("Pages/\($0).md") }
                + ["muster-freigabe", "consent-form"].map { .embedInCode("Files/\($0).docx") },
            swiftSettings: strict),
        // Its pictures are a module of their own: their bytes are built only when they change.
        .target(
            name: "CasebookHandbookPictures",
            resources: [
                "start", "step", "essentials", "permission", "export", "partners", "wordpress-settings",
            ].flatMap { ["\($0)_de", "\($0)_en"] }.map { .embedInCode("Pictures/\($0).webp") }
                + ["block", "pasted", "card"].map { .embedInCode("Pictures/wordpress-\($0)_en.webp") },
            swiftSettings: strict),
        // The workbench: editing that keeps what it does not touch, its pages, the accounts of a team, and the program that
        // serves them.
        library(
            "CasebookEditing",
            ["CasebookFiles", "CasebookYAML", "CasebookDiagnostics", "CasebookModel", "CasebookDisk"]),
        .target(
            name: "CasebookWorkbench",
            dependencies: [
                "CasebookBrochure", "CasebookEditing", "CasebookHandbook", "CasebookHandbookPictures",
                "CasebookJournal",
                "CasebookTotals",
                "CasebookExport", "CasebookValidation",
                "CasebookFiles", "CasebookMedia", "CasebookPictures", "CasebookYAML", "CasebookPublication",
                "CasebookPluginAPI", "CasebookMarkup", "CasebookRichText", "CasebookBytes",
                "CasebookJSON", "CasebookDiagnostics", "CasebookModel", "CasebookDisk", "HTMLExport",
            ],
            resources: [
                "workbench.css", "workbench.js", "device.js", "page.js", "drafts.js", "sending.js", "queue.js",
                "writing.js",
                "offline.js", "combobox.js", "pictures.js", "formatting.js", "live.js", "calendar.js",
                "service-worker.js", "icon-192.png", "icon-512.png",
            ].map { .embedInCode("Assets/\($0)") }, swiftSettings: strict),
        library(
            "CasebookAccounts",
            [
                "CSodium", "CasebookWorkbench", "CasebookFiles", "CasebookYAML", "CasebookDiagnostics",
                "CasebookModel", "CasebookDisk",
            ]),
        library(
            "CasebookServer",
            [
                "CasebookWorkbench", "CasebookAccounts", "CasebookCommands", "CasebookPictures", "CasebookFiles",
                "CasebookDiagnostics",
                "CasebookModel", "CasebookDisk", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ]),
        .executableTarget(
            name: "casebook-serve", dependencies: ["CasebookCommands", "CasebookServer"], swiftSettings: strict),
        .executableTarget(
            name: "casebook", dependencies: ["CasebookCommands"], swiftSettings: strict),

        .plugin(
            name: "ValidateCaseStudies",
            capability: .command(
                intent: .custom(
                    verb: "validate-case-studies",
                    description: "Checks the case studies in this package. Prüft die Fallstudien in diesem Paket.")),
            dependencies: ["casebook"], path: "Plugins/SwiftPM/ValidateCaseStudies"),
        .plugin(
            name: "CheckCaseStudies", capability: .buildTool(), dependencies: ["casebook"],
            path: "Plugins/SwiftPM/CheckCaseStudies"),
        // The network, and the program that has it.
        library(
            "CasebookFetch",
            [
                "CasebookImport", "CasebookModel",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
            ]),
        .executableTarget(
            name: "casebook-import", dependencies: ["CasebookCommands", "CasebookFetch"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["CasebookModel", "CasebookDiagnostics"], path: "Tests/TestSupport",
            swiftSettings: strict),
        // Appends to a journal until it is done or killed; run by ProgramTests, several at once.
        .executableTarget(
            name: "JournalWriter", dependencies: ["CasebookJournal", "CasebookFiles", "CasebookDisk", "CasebookModel"],
            path: "Tests/JournalWriter",
            swiftSettings: strict),
        tests("CasebookBytesTests", ["CasebookBytes"]),
        tests("CasebookModelTests", ["CasebookModel", "TestSupport"]),
        tests("CasebookDiskTests", ["CasebookDisk", "CasebookModel", "TestSupport"]),
        tests("CasebookXMLTests", ["CasebookXML"]),
        tests("CasebookDiagnosticsTests", ["CasebookDiagnostics", "CasebookModel"]),
        tests("CasebookRichTextTests", ["CasebookRichText", "CasebookBytes"]),
        tests("CasebookYAMLTests", ["CasebookYAML", "CasebookDiagnostics", "CasebookModel", "TestSupport"]),
        tests("CasebookMediaTests", ["CasebookMedia", "CasebookModel", "CasebookXML", "CasebookDiagnostics"]),
        tests(
            "CasebookFilesTests",
            [
                "CasebookFiles", "CasebookYAML", "CasebookDiagnostics", "CasebookJSON", "CasebookModel", "CasebookXML",
                "TestSupport",
            ]),
        tests(
            "CasebookEditingTests",
            [
                "CasebookEditing", "CasebookFiles", "CasebookYAML", "CasebookDiagnostics", "CasebookModel",
                "CasebookDisk", "TestSupport",
            ]),
        tests(
            "CasebookDraftsTests",
            [
                "CasebookDrafts", "CasebookDisk", "CasebookFiles", "CasebookMedia", "CasebookModel", "CasebookRichText",
                "CasebookValidation", "TestSupport",
            ]),
        tests(
            "CasebookWorkbenchTests",
            [
                "CasebookWorkbench", "CasebookEditing", "CasebookExport", "CasebookFiles", "CasebookDiagnostics",
                "CasebookHandbook", "CasebookHandbookPictures", "CasebookMedia", "CasebookModel", "CasebookPictures",
                "CasebookValidation", "CasebookDisk", "TestSupport",
            ]),
        tests(
            "CasebookPicturesTests",
            [
                "CasebookPictures", "CasebookPublication", "CasebookFiles", "CasebookMedia", "CasebookDisk",
                "CasebookModel", "TestSupport",
            ]),
        tests("CasebookAccountsTests", ["CasebookAccounts", "CasebookWorkbench", "CasebookDisk", "TestSupport"]),
        tests(
            "CasebookValidationTests",
            [
                "CasebookValidation", "CasebookPublication", "CasebookMedia", "CasebookDisk", "CasebookReports",
                "TestSupport",
            ]),
        tests(
            "CasebookJournalTests",
            ["CasebookJournal", "CasebookFiles", "CasebookDisk", "CasebookDiagnostics", "CasebookModel", "TestSupport"]),
        tests("CasebookReportsTests", ["CasebookReports", "CasebookDiagnostics", "CasebookModel"]),
        tests("CasebookMarkupTests", ["CasebookMarkup", "CasebookRichText"]),
        tests(
            "CasebookExportTests",
            [
                "CasebookExport", "CasebookExternalPlugins", "CasebookPluginAPI", "CasebookValidation", "CasebookFiles",
                "CasebookDiagnostics", "CasebookDisk", "CasebookModel", "TestSupport",
            ]),
        tests("HTMLExportTests", pluginInterface + ["HTMLExport", "CasebookExport", "CasebookFiles"]),
        tests("DocBookExportTests", pluginInterface + ["DocBookExport", "CasebookBrochure", "TestSupport"]),
        tests(
            "ExternalPluginTests",
            [
                "CasebookExternalPlugins", "CasebookPluginAPI", "CasebookDisk", "CasebookModel", "CasebookPublication",
                "TestSupport",
            ]),
        tests("AtomExportTests", pluginInterface + ["AtomExport", "TestSupport"]),
        tests("RSSExportTests", pluginInterface + ["RSSExport", "TestSupport"]),
        tests("JSONFeedExportTests", pluginInterface + ["JSONFeedExport"]),
        tests("CasebookPublicationTests", ["CasebookPublication", "CasebookModel", "CasebookBytes", "TestSupport"]),
        tests(
            "CasebookImportTests",
            [
                "CasebookImport", "CasebookFiles", "CasebookDisk", "CasebookMedia", "CasebookModel",
                "CasebookDiagnostics",
                "TestSupport",
            ]),
        tests("CasebookFetchTests", ["CasebookFetch", "CasebookImport", "CasebookModel", "TestSupport"]),
        // These run the built program, as its users do.
        tests(
            "ProgramTests",
            [
                "TestSupport", "casebook", "casebook-import", "casebook-serve", "JournalWriter", "CasebookFiles",
                "CasebookModel", "CasebookDiagnostics",
            ]),
        tests("JudgeTests", ["CasebookMedia", "CasebookModel", "TestSupport", "casebook", "casebook-serve"]),
    ] + fuzzers,
    swiftLanguageModes: [.v6]
)
