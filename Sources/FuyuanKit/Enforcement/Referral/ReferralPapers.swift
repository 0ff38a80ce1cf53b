/// 拒执罪线索: who, in which enforcement case, did what when.
public struct RefusalSuspicion: WireRecord {
    /// The enforcement case; nil where not said.
    public var caseNumber: CaseNumber?
    /// The day the judgment took effect; nil when not known.
    public var effectiveOn: CivilDate?
    /// The day the debtor was told of the suit; nil when not known.
    public var suitBeganOn: CivilDate?
    /// The days of the conduct; empty when not known.
    public var conductOn: [CivilDate]

    /// A suspicion.
    public init(
        in caseNumber: CaseNumber? = nil, effectiveOn: CivilDate? = nil, suitBeganOn: CivilDate? = nil,
        conductOn: [CivilDate] = []
    ) {
        self.caseNumber = caseNumber
        self.effectiveOn = effectiveOn
        self.suitBeganOn = suitBeganOn
        self.conductOn = conductOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            in: try c.optional("caseNumber", value?.caseNumber),
            effectiveOn: try c.optional("effectiveOn", value?.effectiveOn),
            suitBeganOn: try c.optional("suitBeganOn", value?.suitBeganOn),
            conductOn: try c.defaulted("conductOn", value?.conductOn, default: []))
    }

    /// The first day from which hiding property before the judgment counts (拒执罪解释, art. 6, in force since then).
    private static var earlierConductSince: CivilDate? { Statute("REF24").instrument?.since }

    /// Whether some conduct can be this crime: it came once the judgment had taken effect; or, under the text of 2024,
    /// after the suit began, where the debtor still refuses after the judgment. Nil where days are missing.
    public var isConductPunishable: Bool? {
        guard let effectiveOn, !conductOn.isEmpty else { return nil }
        if conductOn.contains(where: { $0 >= effectiveOn }) { return true }
        guard let suitBeganOn, let since = Self.earlierConductSince else { return false }
        return conductOn.contains { $0 >= suitBeganOn && $0 >= since }
    }
}

/// 组卷: what the court puts together for the police.
public struct RefusalDossier: WireRecord {
    /// What the person did.
    public var conduct: EnumSet<RefusalConduct>
    /// The groups of evidence in it.
    public var evidence: EnumSet<RefusalEvidenceGroup>
    /// Whether a fine, a detention or another measure came before and did not help; nil when not known.
    public var wasSanctionedBefore: Bool?
    /// Whether the person could perform after the necessities of life; nil when not known.
    public var isAbleAfterNecessities: Bool?

    /// A dossier.
    public init(
        _ conduct: EnumSet<RefusalConduct>, evidence: EnumSet<RefusalEvidenceGroup>, wasSanctionedBefore: Bool? = nil,
        isAbleAfterNecessities: Bool? = nil
    ) {
        self.conduct = conduct
        self.evidence = evidence
        self.wasSanctionedBefore = wasSanctionedBefore
        self.isAbleAfterNecessities = isAbleAfterNecessities
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("conduct", value?.conduct), evidence: try c.field("evidence", value?.evidence),
            wasSanctionedBefore: try c.optional("wasSanctionedBefore", value?.wasSanctionedBefore),
            isAbleAfterNecessities: try c.optional("isAbleAfterNecessities", value?.isAbleAfterNecessities))
    }

    /// Whether the conduct is grave as it stands, or a sanction came before where it must. One conduct that needs none
    /// is enough; no conduct at all is not. Nil where nobody recorded it.
    /// law: enforcement.V53
    /// law: enforcement.E36
    public var isPriorSanctionMet: Bool? {
        guard !conduct.isEmpty else { return false }
        return conduct.contains { !$0.needsPriorSanction } ? true : wasSanctionedBefore
    }

    /// What is missing before it may go to the police.
    /// law: enforcement.V53
    public var findings: [Finding] {
        var findings: [Finding] = []
        for group in RefusalEvidenceGroup.complete.subtracting(evidence) {
            findings.append(
                Finding(
                    "enforcement.V53", .warning, at: "evidence", Basis(.refusalOpinion(3), .refusalOpinion(4)),
                    "缺少证据：\(group.term.zh)", "evidence is missing: \(group.term.en)"))
        }
        if isPriorSanctionMet != true {
            findings.append(
                Finding(
                    "enforcement.V53", .error, at: "wasSanctionedBefore", Basis(.refusalCrime(3)),
                    "此类行为须经罚款、拘留等强制措施后仍拒不执行",
                    "such conduct is grave only where a fine or detention came before and did not help"))
        }
        return findings
    }
}

/// 移送: to which police.
public struct ReferralTransfer: WireRecord {
    /// The police organ.
    public var police: ActorID
    /// Whether it is that of the enforcing court's place; nil when not known.
    public var isAtPlaceOfCourt: Bool?

    /// A transfer.
    public init(to police: ActorID, isAtPlaceOfCourt: Bool? = nil) {
        self.police = police
        self.isAtPlaceOfCourt = isAtPlaceOfCourt
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("police", value?.police),
            isAtPlaceOfCourt: try c.optional("isAtPlaceOfCourt", value?.isAtPlaceOfCourt))
    }
}

/// 理由: why a case was not filed, dropped or not pursued.
public struct ReferralReturn: WireRecord {
    /// The reason as written; empty where none was given.
    public var reason: String

    /// A return.
    public init(because reason: String) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(because: try c.defaulted("reason", value?.reason, default: ""))
    }
}

/// 通知立案: the order of the procuratorate.
public struct FilingOrder: WireRecord {
    /// Whether the chief procurator decided; nil when not known.
    public var isByChief: Bool?

    /// An order.
    public init(isByChief: Bool? = nil) { self.isByChief = isByChief }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isByChief: try c.optional("isByChief", value?.isByChief))
    }
}
