/// How and on which day something was handed in.
@nonexhaustive
public enum Submission: Sendable, Hashable {
    /// Handed to the post: the day of the postmark counts, whenever it arrives (民事诉讼法 art. 85(4)).
    // law: mediation.R08 mediation.R09
    case posted(on: CivilDate)
    /// Handed over at the counter, within its hours (民法典 art. 203(2)).
    case delivered(on: CivilDate)
    /// Arrived electronically.
    case electronic(on: CivilDate)

    /// The day that counts.
    // law: mediation.5.5-7
    @inlinable
    public var day: CivilDate {
        switch self {
        case .posted(let day), .delivered(let day), .electronic(let day): day
        }
    }
}
