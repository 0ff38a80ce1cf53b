/// The day a defendant received the copy of the complaint: each of several has its own fifteen days.
public struct ComplaintReceipt: Sendable, Hashable {
    /// Who received it.
    public let by: Actor<AdministrativeRole>
    /// The day.
    public let on: CivilDate
}
