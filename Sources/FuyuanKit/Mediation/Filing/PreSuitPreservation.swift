/// A preservation measure taken before suit (诉前保全).
public struct PreSuitPreservation: WireRecord {
    /// The day the measure was taken.
    public var takenOn: CivilDate
    /// The day suit or arbitration was brought; nil while it was not.
    public var suedOn: CivilDate?
    /// The day the measure was released; nil while it stands.
    public var releasedOn: CivilDate?

    /// A measure.
    public init(takenOn: CivilDate, suedOn: CivilDate? = nil, releasedOn: CivilDate? = nil) {
        self.takenOn = takenOn
        self.suedOn = suedOn
        self.releasedOn = releasedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            takenOn: try c.field("takenOn", value?.takenOn), suedOn: try c.optional("suedOn", value?.suedOn),
            releasedOn: try c.optional("releasedOn", value?.releasedOn))
    }

    /// An alert when the measure stands although no suit or arbitration was brought in time, even while mediation runs.
    /// Whether papers held for mediation count as a suit is not settled: with `papersIn` the alert is a warning, for a
    /// person to decide.
    /// law: mediation.V082
    /// law: mediation.X07
    public func findings(
        asOf day: CivilDate, suedOn filed: CivilDate? = nil, papersIn: Bool = false, in law: LegalContext
    ) -> [Finding] {
        guard releasedOn == nil, let last = TimeLimit.suitAfterPreservation.lastDay(from: takenOn, in: law),
            (filed ?? suedOn ?? day) > last
        else { return [] }
        return [
            Finding(
                "mediation.V082", papersIn ? .warning : .error, at: "preservation", Basis(.civilProcedure(104, 3)),
                "诉前保全后应于\(last)前起诉或者申请仲裁，逾期应当解除保全；调解不停止该期限",
                "suit or arbitration was due by \(last); the measure is to be released. Mediation does not stop the time"
            )
        ]
    }
}
