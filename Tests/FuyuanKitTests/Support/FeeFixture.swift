import Foundation

/// A JSON file of the folder `Vectors`, read as plain values.
enum FeeFixture {
    static func json(_ name: String) throws -> Any {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Vectors/\(name).json")
        return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    }

    /// The rows of a file that is an array of objects.
    static func rows(_ name: String) throws -> [[String: Any]] { try json(name) as? [[String: Any]] ?? [] }
}
