/// How the enforcing court asks (民诉法解释 art. 511; 执转破指导意见 items 2, 4).
public struct TransferConsultation: WireRecord {
    /// What kind of body the debtor is.
    public var debtor: BankruptcyDebtorKind
    /// Whether an earlier transfer ended in a refusal or a dismissal; nil when not known.
    public var wasRefusedBefore: Bool?

    /// A consultation.
    public init(_ debtor: BankruptcyDebtorKind = .company, wasRefusedBefore: Bool? = false) {
        self.debtor = debtor
        self.wasRefusedBefore = wasRefusedBefore
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("debtor", value?.debtor),
            wasRefusedBefore: try c.optional("wasRefusedBefore", value?.wasRefusedBefore))
    }
}

/// The consent of one enforcement applicant, or of the debtor.
public struct TransferConsent: WireRecord {
    /// Whether it is in writing.
    public var isWritten: Bool

    /// A consent.
    public init(isWritten: Bool = true) { self.isWritten = isWritten }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isWritten: try c.defaulted("isWritten", value?.isWritten, default: true))
    }
}

/// The decision to transfer.
public struct TransferDecision: WireRecord {
    /// The facts of insolvency found.
    public var grounds: EnumSet<BankruptcyGround>
    /// Whether the president signed it; nil when not known.
    public var isSignedByPresident: Bool?
    /// Whether a basic court sends the case to another region, so that the court above must agree.
    public var leavesRegion: Bool

    /// A decision.
    public init(_ grounds: EnumSet<BankruptcyGround>, isSignedByPresident: Bool? = true, leavesRegion: Bool = false) {
        self.grounds = grounds
        self.isSignedByPresident = isSignedByPresident
        self.leavesRegion = leavesRegion
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            isSignedByPresident: try c.optional("isSignedByPresident", value?.isSignedByPresident),
            leavesRegion: try c.defaulted("leavesRegion", value?.leavesRegion, default: false))
    }
}

/// The file as delivered.
public struct TransferFile: WireRecord {
    /// The day the receiving court received it; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// A file.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// The docketing of the transferred case.
public struct TransferDocket: WireRecord {
    /// The level of the court.
    public var level: CourtLevel
    /// Whether the high court approved a basic court; nil when not known.
    public var isApprovedByHighCourt: Bool?
    /// The number, of type 破申; nil when not said.
    public var number: CaseNumber?

    /// A docketing.
    public init(
        _ level: CourtLevel = .intermediate, isApprovedByHighCourt: Bool? = nil, number: CaseNumber? = nil
    ) {
        self.level = level
        self.isApprovedByHighCourt = isApprovedByHighCourt
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("level", value?.level),
            isApprovedByHighCourt: try c.optional("isApprovedByHighCourt", value?.isApprovedByHighCourt),
            number: try c.optional("number", value?.number))
    }

    /// Whether the court is of the right level: intermediate, or basic with the high court's approval (执转破指导意见 item 3);
    /// nil when the approval is not known.
    /// law: bankruptcy.v04
    public var isLevelRight: Bool? { level == .basic ? isApprovedByHighCourt : true }

    /// What is wrong with the court's level.
    public var findings: [Finding] {
        guard isLevelRight != true else { return [] }
        return [
            Finding(
                "bankruptcy.v04", .warning, at: "level", Basis(.transferOpinion(3)),
                "执行移送案件由中级人民法院管辖；基层人民法院须经高级人民法院批准",
                "an intermediate court has jurisdiction; a basic court with the high court’s approval")
        ]
    }
}

/// The receipt of a ruling or an order.
public struct RulingReceipt: WireRecord {
    /// The day it was received; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// A receipt.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// What the enforcing court hands over.
public struct HandedOverProperty: WireRecord {
    /// What.
    public var property: EnumSet<TransferredProperty>

    /// Property handed over.
    public init(_ property: EnumSet<TransferredProperty>) { self.property = property }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("property", value?.property))
    }

    /// What is wrong with handing it over.
    public var findings: [Finding] {
        property.filter { !$0.isHandedOver }.map {
            Finding(
                "bankruptcy.v70", .warning, at: "property", Basis(.transferOpinion(17)), "不移交：\($0.term.zh)",
                "not handed over: \($0.term.en)")
        }
    }
}

/// What ended the bankruptcy as far as enforcement goes.
public struct BankruptcyEnd: WireRecord {
    /// What.
    public var kind: BankruptcyEndKind

    /// An end.
    public init(_ kind: BankruptcyEndKind) { self.kind = kind }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind))
    }
}
