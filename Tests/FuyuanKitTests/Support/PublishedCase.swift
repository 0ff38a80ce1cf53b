import Foundation
import FuyuanKit
import Testing

/// A published case as a timeline, read from `Vectors/published-….json`, of administrative
/// disputes from beside their journals. Facts only, in own words.
struct PublishedCase: Decodable, Sendable {
    struct Act: Decodable, Sendable {
        let n: Int
        let date: String?
        let precision: String
        let actor: String
        let act: String
        let term: String
    }

    struct Figure: Decodable, Sendable {
        let key: String
        /// A plain number as printed in the file; nil where the figure is words or several numbers.
        let value: Decimal?
        /// The figure where it is words, such as a percentage; nil where it is a number.
        let text: String?

        enum Key: String, CodingKey { case key, value }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            key = try fields.decode(String.self, forKey: .key)
            value = try? fields.decode(Decimal.self, forKey: .value)
            text = try? fields.decode(String.self, forKey: .value)
        }
    }

    struct Length: Decodable, Sendable {
        let value: UInt16
        let unit: String
    }

    struct Published: Decodable, Sendable {
        let last_day: String?
        let in_time: Bool?
    }

    struct Limit: Decodable, Sendable, CustomTestStringConvertible {
        let tl: String
        let label: String
        let article: String
        let law_version: String
        let bound: String
        let start_date: String
        let start_basis: String
        let period: Length
        let raw_last_day: String
        let computed_last_day: String
        let rolled: Bool
        let filed_on: String?
        let in_time: Bool?
        let proxy: Bool?
        let days_after_last_day: Int?
        let published: Published?
        let agrees_with_published_last_day: Bool?
        let agrees_with_published_verdict: Bool?

        var testDescription: String { "\(tl) \(label)" }
    }

    struct Irregularity: Decodable, Sendable {
        let kind: String
        let stated_by: String
        let article: String?
    }

    /// What a checker should flag, or where it should answer that it cannot tell.
    struct Flag: Decodable, Sendable {
        let acts: [Int]
        let rule: String
    }

    struct Outcome: Decodable, Sendable { let code: String }

    let id: String
    let acts: [Act]
    let outcome: Outcome
    let numbers: [Figure]
    let time_limits: [Limit]
    let irregularities: [Irregularity]
    let checker_flags: [Flag]

    /// The published bankruptcies.
    static let bankruptcies = read("bankruptcy")
    /// The published enforcement cases.
    static let enforcements = read("enforcement")

    /// The published administrative disputes.
    static let administrative: [PublishedCase] =
        (try? Fixture.json("AdministrativeAppeal/Cases/Journals/published.json")) ?? []

    private static func read(_ field: String) -> [PublishedCase] {
        (try? Fixture.json("Vectors/published-\(field).json")) ?? []
    }

    /// The case with this id.
    static func named(_ id: String) throws -> PublishedCase {
        try #require((bankruptcies + enforcements + administrative).first { $0.id == id })
    }

    /// The day of an act; fails the test where it was not published to the day.
    func on(_ n: Int) throws -> CivilDate {
        let text = try #require(acts.first { $0.n == n }?.date, "\(id) act \(n)")
        return try #require(CivilDate(text), "\(id) act \(n): \(text)")
    }

    /// A whole published figure.
    func figure(_ key: String) throws -> Int64 {
        let value = try #require(numbers.first { $0.key == key }?.value, "\(id) \(key)")
        return try #require(Int64("\(value)"), "\(id) \(key) is not whole")
    }
}
