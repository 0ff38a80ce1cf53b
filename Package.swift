// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "FuyuanKit",
    products: [
        .library(name: "FuyuanKit", targets: ["FuyuanKit"]),
        .executable(name: "fuyuan", targets: ["fuyuan"]),
    ],
    targets: [
        .target(name: "FuyuanKit", swiftSettings: strict),
        .executableTarget(
            name: "FuyuanKitBenchmarks", dependencies: ["FuyuanKit"], path: "Tests/FuyuanKitBenchmarks",
            swiftSettings: strict),
        .executableTarget(
            name: "fuyuan", dependencies: ["FuyuanKit"], path: "Examples/fuyuan", exclude: ["Golden"],
            resources: [.copy("Samples")], swiftSettings: strict),
        .testTarget(
            name: "FuyuanKitTests", dependencies: ["FuyuanKit"],
            exclude: [
                "Vectors", "AdministrativeAppeal/Cases/Journals", "Bankruptcy/Cases/Journals",
                "Enforcement/Cases/Journals",
            ], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
