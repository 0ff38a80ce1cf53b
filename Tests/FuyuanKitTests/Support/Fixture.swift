import Foundation

/// Files beside the tests, found from this source file's own place.
enum Fixture {
    /// `Tests/FuyuanKitTests`.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The bytes of a file under `Tests/FuyuanKitTests`.
    static func data(_ path: String) throws -> Data { try Data(contentsOf: root.appendingPathComponent(path)) }

    /// The value in a JSON file under `Tests/FuyuanKitTests`.
    static func json<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: data(path))
    }
}
