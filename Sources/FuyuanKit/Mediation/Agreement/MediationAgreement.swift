/// 调解协议: an agreement from draft to effect; a component of every mediation that ends in one.
///
/// Who must sign and when it takes effect follow the procedure (``AgreementEffect``).
public struct MediationAgreement: CaseMachine {
    public var standing = Standing<MediationAgreement>()
    /// The rule of effect; nil before the draft.
    public private(set) var effect: AgreementEffect?
    /// The terms; nil before the draft.
    public private(set) var terms: AgreementTerms?
    /// The mediator who must sign; nil where the draft did not say.
    public private(set) var mediator: ActorID?
    /// The organisation whose seal is needed; nil where the draft did not say.
    public private(set) var organisation: ActorID?
    /// The parties who must sign.
    public private(set) var parties: [ActorID] = []
    /// Whether an organisation's seal is needed.
    public private(set) var needsSeal = false
    /// Who signed on which day; one signature each.
    public private(set) var signatures: [AgreementSignature] = []
    /// The day it took effect; nil before.
    public private(set) var effectiveOn: CivilDate?

    /// No agreement yet.
    public init() {}

    public static let name = Term("mediation-agreement", "调解协议", "mediation agreement")
    public static let initial = Phase.none
    public static let finals: EnumSet<Phase> = [.effective, .refused]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .draft:
            Rule(
                [.none], to: .drafted, by: [.mediator, .mediationOrg, .commission, .judge, .bothParties],
                needs: [.partiesNamed], expects: [.contentLawful], .invitedMediation(24), .peoplesMediation(28),
                .onlineMediation(19))
        case .sign:
            Rule(
                [.drafted], to: nil, by: [.party, .otherParty, .bothParties, .mediator, .mediationOrg, .commission],
                needs: [.signatoryNamed, .notYetSigned], expects: [.agentAuthorised], .invitedMediation(24),
                .peoplesMediation(29))
        case .takeEffect:
            Rule(
                [.drafted], to: .effective, by: [.mediator, .mediationOrg, .commission, .judge, .court, .system],
                needs: [.allSigned], expects: [.contentLawful, .countersigned], .invitedMediation(24, 3),
                .onlineMediation(19, 2),
                .peoplesMediation(29), .peoplesMediation(30))
        case .refuseToSign:
            Rule([.drafted], to: .refused, by: [.party, .otherParty], .onlineMediation(25, item: 7))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .partiesNamed: Ground(.invitedMediation(24), cure: "载明各方当事人", "name the parties")
        case .contentLawful:
            Ground(rule: "mediation.V011", .courtMediation(10), .courtMediation(8), cure: "修改协议内容", "change the terms")
        case .signatoryNamed:
            Ground(rule: "mediation.V013", .invitedMediation(24), cure: "由协议载明的签署人签署", "let a named signatory sign")
        case .notYetSigned: Ground(.invitedMediation(24), cure: "同一人无须再次签署", "nobody signs twice")
        case .agentAuthorised:
            Ground(
                rule: "mediation.V021", .civilProcedure(62), .civilProcedureInterpretation(147),
                cure: "提交特别授权委托书", "hand in a special power of attorney")
        case .countersigned:
            Ground(rule: "mediation.V013", .invitedMediation(24), .onlineMediation(19), curedBy: .sign)
        case .allSigned:
            Ground(
                rule: "mediation.V013", .invitedMediation(24), .peoplesMediation(29), .onlineMediation(19),
                curedBy: .sign)
        }
    }

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .none: .mediator
        case .drafted: .bothParties
        case .effective, .refused: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch (condition, act) {
        case (.partiesNamed, .draft(let draft)): draft.parties.count >= 2
        case (.contentLawful, .draft(let draft)): draft.terms.findings.isEmpty
        case (.contentLawful, _): terms?.findings.isEmpty
        case (.signatoryNamed, .sign(let signature)): maySign(signature, as: occasion.actor.role)
        case (.notYetSigned, .sign(let signature)):
            !signatures.contains { $0.signatory == signature.signatory && $0.capacity == signature.capacity }
        case (.agentAuthorised, .sign(let signature)): signature.byAgent ? signature.agentAuthorised : true
        case (.allSigned, _): isSignedByAll
        case (.countersigned, _): effect == .lastParty ? isCountersigned : true
        case (.partiesNamed, _), (.signatoryNamed, _), (.notYetSigned, _), (.agentAuthorised, _): nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .draft(let draft):
            effect = draft.effect
            terms = draft.terms
            parties = draft.parties
            mediator = draft.mediator
            organisation = draft.organisation
            needsSeal = draft.needsSeal
            if draft.effect == .consensus { effectiveOn = occasion.day }
        case .sign(var signature):
            signature.day = signature.day ?? occasion.day
            signatures.append(signature)
        case .takeEffect: effectiveOn = effectiveDay ?? effectiveOn ?? occasion.day
        case .refuseToSign: break
        }
    }

    /// Whether everyone has signed without whom the agreement has no effect: the parties, and where the procedure asks
    /// for it the mediator and the seal.
    /// law: mediation.V013
    public var isSignedByAll: Bool? {
        guard let effect else { return nil }
        let partiesSigned = parties.allSatisfy { party in
            signatures.contains { $0.capacity == .party && $0.signatory == party }
        }
        return switch effect {
        case .consensus: true
        case .lastParty: partiesSigned
        case .parties: partiesSigned && isSealed
        case .everyone: partiesSigned && isCountersigned
        }
    }

    /// Whether the mediator has signed and the seal, where one is needed, is in place.
    public var isCountersigned: Bool { signatures.contains { $0.capacity == .mediator } && isSealed }

    private var isSealed: Bool { !needsSeal || signatures.contains { $0.capacity == .organisation } }

    /// The day of the signature that counts: the last party's, or the last of all.
    /// law: mediation.edge-20
    public var effectiveDay: CivilDate? {
        switch effect {
        case .lastParty?: signatures.filter { $0.capacity == .party }.compactMap(\.day).max()
        case .everyone?: signatures.compactMap(\.day).max()
        case .parties?: signatures.filter { $0.capacity != .mediator }.compactMap(\.day).max()
        case .consensus?, nil: nil
        }
    }

    /// Whether the agreement has a place for this signature: a party signs for itself, nobody but the mediator and the
    /// organisation as such.
    private func maySign(_ signature: AgreementSignature, as role: MediationRole) -> Bool {
        let isParty = role == .party || role == .otherParty || role == .bothParties
        return switch signature.capacity {
        case .party: parties.contains(signature.signatory)
        case .mediator: !isParty && mediator.map { $0 == signature.signatory } ?? true
        case .organisation: !isParty && needsSeal && organisation.map { $0 == signature.signatory } ?? true
        }
    }
}
