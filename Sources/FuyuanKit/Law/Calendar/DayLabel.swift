/// What a day is, why, and by which notice.
public struct DayLabel: Sendable, Hashable {
    /// The day.
    public let day: CivilDate
    /// What it is.
    public let kind: DayKind
    /// The festivals that fall on it.
    public let festivals: EnumSet<Festival>
    /// The day it was exchanged with; nil where it was not.
    public let partner: CivilDate?
    /// The year of the notice that set it; nil for a plain weekday or weekend, and beyond the published notices.
    public let noticeYear: Int?
    /// The notice's number; empty where none is verified.
    public let noticeNumber: String
    /// Where the notice was published; empty where there is none.
    public let source: String
    /// Whether the answer rests on a published notice, or only on weekends and fixed festivals.
    public let certainty: Certainty

    /// The label in one language: kind, festivals, partner day and notice.
    public func text(in language: Language) -> String {
        var text = kind.name(in: language)
        let names = festivals.map { $0.name(in: language) }
        if !names.isEmpty {
            text += language == .zh ? "（\(names.joined(separator: "、"))）" : " (\(names.joined(separator: ", ")))"
        }
        if let partner {
            text += language == .zh ? "，与\(partner)调换" : ", exchanged with \(partner)"
        }
        if let noticeYear {
            text += language == .zh ? "，\(noticeYear)年节假日安排通知" : ", holiday notice for \(noticeYear)"
        }
        if !noticeNumber.isEmpty { text += " \(noticeNumber)" }
        return text
    }
}
