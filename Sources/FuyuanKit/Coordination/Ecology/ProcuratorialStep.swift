/// The procuratorate’s steps before an administrative public-interest suit over the environment, in short; the file of
/// the
/// proposal itself is a ``ProcuratorialProposal``.
/// law: mediation.ecoAdministrativePublic
public struct ProcuratorialStep: WireRecord {
    /// The proposal.
    public var proposal: PreSuitProposal
    /// The day of the organ’s reply; nil while there is none.
    public var repliedOn: CivilDate?
    /// Whether the organ performs its duty; nil where not known.
    public var isPerformed: Bool?
    /// The day of the suit; nil while there is none.
    public var suedOn: CivilDate?

    /// The steps.
    public init(
        _ proposal: PreSuitProposal, repliedOn: CivilDate? = nil, isPerformed: Bool? = nil, suedOn: CivilDate? = nil
    ) {
        self.proposal = proposal
        self.repliedOn = repliedOn
        self.isPerformed = isPerformed
        self.suedOn = suedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("proposal", value?.proposal), repliedOn: try c.optional("repliedOn", value?.repliedOn),
            isPerformed: try c.optional("isPerformed", value?.isPerformed),
            suedOn: try c.optional("suedOn", value?.suedOn))
    }

    /// What is wrong with a suit on these steps, and with the organ’s silence, on a day.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        guard let last = proposal.lastDay(in: law) else { return [] }
        let (basis, code) = (EnvironmentalCaseKind.administrativePublic.basis, "mediation.ecoAdministrativePublic")
        var found: [Finding] = []
        if repliedOn ?? day > last {
            found.append(
                Finding(code, .error, at: "repliedOn", basis, "应当在\(last)前书面回复", "a written reply was due by \(last)"))
        }
        if let suedOn {
            if repliedOn == nil, suedOn <= last {
                found.append(
                    Finding(
                        code, .error, at: "suedOn", basis, "回复期限届满前不得起诉", "no suit before the time to reply is over"))
            }
            if isPerformed == true {
                found.append(
                    Finding(code, .error, at: "suedOn", basis, "行政机关已依法履职", "the organ has performed its duty"))
            }
        }
        return found
    }
}
