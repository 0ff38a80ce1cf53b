/// A case that has a file.
public enum CaseEntity: Sendable {}

/// The name of a case file.
public typealias CaseID = Identifier<CaseEntity>

/// One line of a journal: an act that was done, when and by whom.
@frozen
public struct Entry<Machine: CaseMachine>: Sendable, Hashable {
    /// The case.
    public var caseID: CaseID
    /// The number of the entry in its case, from 1 without gaps.
    public var sequence: Int
    /// The day of the act.
    public var day: CivilDate
    /// Who did it.
    public var actor: Actor<Machine.Role>
    /// What was done; an act of a newer version is kept as it came.
    public var act: Recorded<Machine.Act>
    /// The number of the entry this one corrects; nil for an act of its own.
    public var corrects: Int?
    /// When it was written down, as the source gives it.
    public var recordedAt: String?
    /// A remark.
    public var note: String?
    /// Fields this version does not know, kept byte for byte.
    public var extras: Extras

    @inlinable
    init(
        _ caseID: CaseID, sequence: Int, on day: CivilDate, by actor: Actor<Machine.Role>,
        recorded act: Recorded<Machine.Act>
    ) {
        self.caseID = caseID
        self.sequence = sequence
        self.day = day
        self.actor = actor
        self.act = act
        extras = Extras()
    }

    /// An entry.
    public init(
        _ caseID: CaseID, _ sequence: Int, on day: CivilDate, by actor: Actor<Machine.Role>, _ act: Machine.Act,
        correcting corrects: Int? = nil, recordedAt: String? = nil, note: String? = nil
    ) {
        self.caseID = caseID
        self.sequence = sequence
        self.day = day
        self.actor = actor
        self.act = .known(act)
        self.corrects = corrects
        self.recordedAt = recordedAt
        self.note = note
        extras = Extras()
    }
}
