/// What a ``Statute`` id stands for: title, number, and when it was in force.
public struct Instrument: Sendable, Hashable {
    /// The short id.
    public let statute: Statute
    /// The Chinese title, without 《》.
    public let zh: String
    /// The English title: the official translation's where there is one.
    public let en: String
    /// The document number (文号), such as `法释〔2016〕14号`; empty where it is a law or unknown.
    public let number: String
    /// The first day in force; nil where not verified.
    public let since: CivilDate?
    /// The last day in force; nil while in force.
    public let until: CivilDate?

    /// An instrument. Dates are written `yyyy-MM-dd`.
    public init(
        _ id: Statute, _ zh: String, _ en: String, _ number: String = "", since: String = "", until: String = ""
    ) {
        statute = id
        self.zh = zh
        self.en = en
        self.number = number
        self.since = CivilDate(since)
        self.until = CivilDate(until)
    }

    /// The title in one language.
    public func title(in language: Language) -> String { language == .zh ? zh : en }

    /// The Chinese title in 《》; a title quoted inside it stands in 〈〉.
    var quoted: String {
        var text = String.UnicodeScalarView()
        for scalar in zh.unicodeScalars { text.append(scalar == "《" ? "〈" : scalar == "》" ? "〉" : scalar) }
        return "《\(String(text))》"
    }

    /// Whether it was in force on a day; nil where its dates are not verified.
    public func isInForce(on day: CivilDate) -> Bool? {
        guard let since else { return nil }
        return day >= since && (until.map { day <= $0 } ?? true)
    }

    static let byStatute: [Statute: Instrument] = Dictionary(
        Instrument.all.map { ($0.statute, $0) }, uniquingKeysWith: { first, _ in first })

    /// Every instrument the kit cites.
    public static let all: [Instrument] = mediation + identifiers + bankruptcy + enforcement + administrative
}
