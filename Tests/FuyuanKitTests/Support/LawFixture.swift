import Foundation
import FuyuanKit

/// Days written in tests, and the JSON files of the folder `Vectors`.
enum LawFixture {
    static func json(_ name: String) throws -> [String: Any] { try any(name) as? [String: Any] ?? [:] }

    static func objects(_ name: String) throws -> [[String: Any]] { try any(name) as? [[String: Any]] ?? [] }

    static func rows(_ name: String, _ key: String = "rows") throws -> [[Any]] { try json(name)[key] as? [[Any]] ?? [] }

    private static func any(_ name: String) throws -> Any {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Vectors/\(name).json")
        return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    }
}

/// The day written `yyyy-MM-dd`; 1 January of the year 1 when it is no day, so that the test fails.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }
