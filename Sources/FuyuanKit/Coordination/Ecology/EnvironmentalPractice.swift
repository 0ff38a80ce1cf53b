/// A published practice of exchange: local, never a bar.
public struct EnvironmentalPractice: Sendable, Hashable {
    /// Where.
    public let place: Bilingual
    /// What forms it takes.
    public let forms: [EnvironmentalExchange.Form]
    /// Who takes part, by what they are.
    public let units: EnumSet<LiaisonRole>
    /// The day it recurs on every year, in a year of no meaning; nil where it does not.
    private let yearly: CivilDate?
    /// The account.
    public let source: Citation

    /// The day it falls on in a year; nil where it does not recur or the year is out of range.
    public func day(in year: Int) -> CivilDate? {
        yearly.flatMap { CivilDate(year, $0.parts.month, $0.parts.day) }
    }

    /// The practices of the accounts. law: mediation.Y10
    public static let published: [EnvironmentalPractice] = [
        .init(
            place: Bilingual("烟台", "Yantai"), forms: [.jointConference, .informationSharing, .seminar],
            units: [.court, .procuratorate, .police, .agency], yearly: nil, source: Citation("YT21")),
        .init(
            place: Bilingual("烟台牟平昆嵛山", "Kunyu Mountain, Muping, Yantai"), forms: [.lecture, .seminar],
            units: [.court, .agency], yearly: CivilDate(2000, 6, 5), source: Citation("YT21")),
        .init(
            place: Bilingual("通化哈尼河湖", "Hani river and lake, Tonghua"),
            forms: [.informationSharing, .greenBook, .typicalCases], units: [.court, .procuratorate, .agency],
            yearly: nil, source: Citation("TH")),
    ]
}
