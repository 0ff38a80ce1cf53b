/// A decision as approved (行政复议法 arts. 61 to 72).
public struct ReconsiderationDecisionPaper: WireRecord {
    /// What is decided.
    public var kind: ReconsiderationDecisionKind
    /// What it rests on; empty when not said.
    public var faults: [ReconsiderationFault]
    /// How it was approved; nil where it was not.
    public var approval: ReconsiderationApproval?
    /// After a hearing, whether it rests on the record; nil when not known.
    public var followsRecord: Bool?
    /// Whether it makes the applicant worse off; nil when not known.
    public var worsens: Bool?
    /// Whether a third party asked for the opposite; nil when not known.
    public var thirdPartyOpposes: Bool?
    /// Whether it undoes a fine, levy, seizure or another act on property; nil when not known.
    public var touchesProperty: Bool?
    /// Whether it orders the property returned, freed or paid for; nil when not known.
    public var ordersReturn: Bool?
    /// Whether the applicant asked for compensation; nil when not known.
    public var claimedCompensation: Bool?
    /// Whether the respondent must act anew.
    public var ordersRedo: Bool
    /// The last day the organ sets for that; nil where it sets none.
    public var redoUntil: CivilDate?
    /// Whether the law makes it final, so that no suit follows.
    public var isFinal: Bool

    /// As recorded; what is not known is nil.
    public init(
        _ kind: ReconsiderationDecisionKind, faults: [ReconsiderationFault] = [],
        approval: ReconsiderationApproval? = nil, followsRecord: Bool? = nil, worsens: Bool? = false,
        thirdPartyOpposes: Bool? = nil, touchesProperty: Bool? = false, ordersReturn: Bool? = nil,
        claimedCompensation: Bool? = false, ordersRedo: Bool = false, redoUntil: CivilDate? = nil, isFinal: Bool = false
    ) {
        self.kind = kind
        self.faults = faults
        self.approval = approval
        self.followsRecord = followsRecord
        self.worsens = worsens
        self.thirdPartyOpposes = thirdPartyOpposes
        self.touchesProperty = touchesProperty
        self.ordersReturn = ordersReturn
        self.claimedCompensation = claimedCompensation
        self.ordersRedo = ordersRedo
        self.redoUntil = redoUntil
        self.isFinal = isFinal
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), faults: try c.defaulted("faults", value?.faults, default: []),
            approval: try c.optional("approval", value?.approval),
            followsRecord: try c.optional("followsRecord", value?.followsRecord),
            worsens: try c.optional("worsens", value?.worsens),
            thirdPartyOpposes: try c.optional("thirdPartyOpposes", value?.thirdPartyOpposes),
            touchesProperty: try c.optional("touchesProperty", value?.touchesProperty),
            ordersReturn: try c.optional("ordersReturn", value?.ordersReturn),
            claimedCompensation: try c.optional("claimedCompensation", value?.claimedCompensation),
            ordersRedo: try c.defaulted("ordersRedo", value?.ordersRedo, default: false),
            redoUntil: try c.optional("redoUntil", value?.redoUntil),
            isFinal: try c.defaulted("isFinal", value?.isFinal, default: false))
    }

    /// Whether what it rests on leads to this kind under a text of the law; nil where nothing is said.
    /// law: administrative.V-R29
    public func fits(in edition: ReconsiderationEdition) -> Bool? {
        if kind.citation(in: edition) == nil { return false }
        if faults.isEmpty { return nil }
        if faults.contains(.noAnswer), ReconsiderationDecisionKind.withoutAnswer(in: edition).contains(kind) {
            return true
        }
        let fitting = kind.faults(in: edition)
        return faults.contains { fitting.contains($0) }
    }

    /// Whether it does not make the applicant worse off, unless a third party asked for the opposite. The 2023 text says
    /// so of changing the act, the regulation of 2007 of any decision.
    /// law: administrative.V-R27
    public func isNotWorse(in edition: ReconsiderationEdition) -> Bool? {
        if edition == .law2023, kind != .change { return true }
        guard let worsens else { return nil }
        if !worsens { return true }
        return edition == .law2023 ? thirdPartyOpposes : false
    }

    /// Whether it orders property returned where it undoes an act on property and no claim was made.
    /// law: administrative.V-R30
    public var returnsProperty: Bool? {
        guard ReconsiderationDecisionKind.undoing.contains(kind) else { return true }
        guard let touchesProperty, let claimedCompensation else { return nil }
        return !touchesProperty || claimedCompensation ? true : ordersReturn
    }

    /// What is wrong with it under a text of the law.
    public func findings(in edition: ReconsiderationEdition) -> [Finding] {
        var findings: [Finding] = []
        if isNotWorse(in: edition) == false {
            findings.append(
                Finding(
                    "administrative.V-R27", .error, at: "decision.worsens",
                    Basis(edition == .law2023 ? .reconsideration(63, 2) : .reconsiderationRegulation(51)),
                    "不得作出对申请人更为不利的决定", "the applicant may not be made worse off"))
        }
        if fits(in: edition) == false {
            findings.append(
                Finding(
                    "administrative.V-R29", .warning, at: "decision.faults",
                    Basis(kind.citation(in: edition), edition == .law2023 ? .reconsideration(63) : nil),
                    "认定的理由不能作出该种决定", "what was found does not lead to this kind of decision"))
        }
        if returnsProperty == false {
            findings.append(
                Finding(
                    "administrative.V-R30", .error, at: "decision.ordersReturn",
                    Basis(edition == .law2023 ? .reconsideration(72, 2) : .reconsideration2017(29, 2)),
                    "应当同时责令返还财产、解除措施或者赔偿相应价款", "property must be ordered returned, freed or paid for"))
        }
        return findings
    }

    /// Whether it was revoked for procedure alone, so that the same act may be made again.
    var isForProcedure: Bool { !faults.isEmpty && faults.allSatisfy { $0 == .procedureBreached } }
}
