import FuyuanKit

/// A JSON value to be printed for other programs; members keep their order, absent ones are left out.
enum JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    case text(String)
    case number(Int64)
    case flag(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])
    case absent

    init(stringLiteral text: String) { self = .text(text) }
    init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
    init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }

    init(_ text: String?) { self = text.map(JSONValue.text) ?? .absent }
    init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .absent }
    init(_ day: CivilDate?) { self.init(day?.description) }
    init(_ texts: [String]) { self = .list(texts.map(JSONValue.text)) }
    init(_ text: Bilingual) { self = ["zh": .text(text.zh), "en": .text(text.en)] }
    init(_ term: Term) { self = ["wire": .text(term.wire), "zh": .text(term.zh), "en": .text(term.en)] }
    init(_ term: Term?) { self = term.map { JSONValue($0) } ?? .absent }
    init(_ basis: Basis) {
        self = .list(
            basis.citations.map {
                ["statute": .text($0.statute.id), "article": .number(Int64($0.article)), "zh": .text($0.text(in: .zh))]
            })
    }
    init(_ reason: Reason) {
        self = [
            "code": .text(reason.code), "rule": JSONValue(reason.rule), "nature": .text(reason.nature.term.wire),
            "text": JSONValue(reason.text), "basis": JSONValue(reason.basis),
            "cure": reason.cure.map { JSONValue($0) } ?? .absent,
        ]
    }
    init(_ finding: Finding) {
        self = [
            "code": .text(finding.code), "severity": .text(finding.severity.term.wire), "path": .text(finding.path),
            "text": JSONValue(finding.text), "basis": JSONValue(finding.basis),
        ]
    }
    init(_ derivation: Derivation) {
        self = .list(
            derivation.steps.map {
                ["text": JSONValue($0.text), "result": .text($0.result), "basis": JSONValue($0.basis)]
            })
    }

    /// The value in one line.
    var line: String {
        switch self {
        case .text(let text): String(decoding: JSON.write(text), as: UTF8.self)
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .list(let elements): "[" + elements.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.filter { if case .absent = $0.1 { false } else { true } }
                .map { "\(JSONValue.text($0.0).line):\($0.1.line)" }.joined(separator: ",") + "}"
        case .absent: "null"
        }
    }
}
