// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "overview-export",
    platforms: [.macOS(.v15)],
    // Elsewhere: another path, or .package(url: "https://github.com/…/casebook", .upToNextMinor(from: "0.1.0"))
    dependencies: [.package(name: "casebook", path: "../..")],
    targets: [
        .executableTarget(
            name: "overview",
            dependencies: [
                .product(name: "CasebookPluginAPI", package: "casebook"),
                .product(name: "CasebookValidation", package: "casebook"),
                .product(name: "CasebookCommands", package: "casebook"),
            ],
            // The book in this package must be free of errors, or the build fails.
            plugins: [.plugin(name: "CheckCaseStudies", package: "casebook")]),
        .testTarget(
            name: "OverviewTests",
            dependencies: ["overview", .product(name: "CasebookValidation", package: "casebook")]),
    ],
    swiftLanguageModes: [.v6]
)
