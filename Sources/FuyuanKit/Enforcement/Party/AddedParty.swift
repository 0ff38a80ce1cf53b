/// 变更、追加当事人: a request to change or add a party in enforcement, on a ground of the closed list.
///
/// The ground decides the remedy: reconsideration within ten days, or for art. 14(2) and arts. 17–21 a suit within fifteen.
/// Meanwhile the property in dispute is not disposed of, unless the applicant gives security.
/// Sources: 变更追加规定 arts. 2–34; 民诉法解释 arts. 470–473; 民事诉讼法 art. 243; 执行担保规定 art. 11.
public struct AddedParty: CaseMachine {
    public var standing = Standing<AddedParty>()
    /// The request; nil before.
    public internal(set) var application: AddedPartyApplication?
    /// The panel; nil where none is recorded.
    public internal(set) var panel: ReviewPanel?
    /// Whether the hearing was public, or none was needed; nil where neither is recorded.
    public internal(set) var isHeard: Bool?
    /// Whether the party was changed or added; nil before the ruling.
    public internal(set) var isGranted: Bool?
    /// Who sued; nil before.
    public internal(set) var claimant: EnforcementRole?
    /// Whether sufficient security lets enforcement go on meanwhile.
    public internal(set) var isContinuationSecured = false

    /// Before anybody asks.
    public init() {}

    public static let name = Term("added-party", "变更、追加当事人", "change or addition of a party")
    public static let initial = Phase.unfiled
    public static let finals: EnumSet<Phase> = [.reconsidered, .suitJudged, .withdrawn, .rulingFinal]
    public static let table = makeTable()

    static let courts: EnumSet<EnforcementRole> = [.court, .reviewUnit, .panel]
    static let askers: EnumSet<EnforcementRole> = [.creditor, .debtor, .thirdParty, .interestedParty]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .apply:
            Rule(
                [.unfiled], to: .applied, by: [.creditor, .thirdParty, .interestedParty], needs: [.additionNeeded],
                expects: [.inWriting, .notGuarantor], starts: [.ruling], emits: [.mayPreserve],
                issues: [.application], .addedParties(1), .addedParties(28), .addedParties(27),
                .enforcementSecurity(11))
        case .preserve:
            Rule(
                [.applied, .heard], to: nil, by: [.creditor, .thirdParty, .interestedParty], .addedParties(29))
        case .formPanel:
            Rule(
                [.applied, .heard, .reconsidering], to: nil, by: courts.union([.higherCourt, .courtPresident]),
                expects: [.handlerStaysOut], .addedParties(28), .enforcementObjections(11))
        case .hear:
            Rule([.applied], to: .heard, by: courts, issues: [.hearingRecord], .addedParties(28))
        case .examineOnPapers: Rule([.applied], to: .heard, by: courts, .addedParties(28))
        case .extendRuling:
            Rule(
                [.applied, .heard, .reconsidering], to: nil, by: courts.union([.courtPresident, .higherCourt]),
                expects: [.presidentApproved], .addedParties(28), .addedParties(31))
        case .grant:
            Rule(
                [.applied, .heard], to: .ruled, by: courts,
                expects: [.heardInPublic, .panelFormed, .ruledInTime, .notGuarantor], stops: [.ruling],
                emits: [.changeParty], issues: [.ruling], .addedParties(28))
        case .dismiss:
            Rule(
                [.applied, .heard], to: .ruled, by: courts, expects: [.heardInPublic, .panelFormed, .ruledInTime],
                stops: [.ruling], issues: [.ruling], .addedParties(28))
        case .serveRuling:
            Rule(
                [.ruled], to: nil, by: courts, starts: [.remedy], issues: [.serviceReturn], .addedParties(30),
                .addedParties(32))
        case .applyReconsideration:
            Rule(
                [.ruled], to: .reconsidering, by: askers, needs: [.reconsiderationRoute], expects: [.appliedInTime],
                starts: [.reconsideration], stops: [.remedy], emits: [.barDisposal], issues: [.reconsiderationPaper],
                .addedParties(30), .addedParties(31))
        case .decide:
            Rule(
                [.reconsidering], to: .reconsidered, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsideration], issues: [.reconsiderationRuling], .addedParties(31))
        case .sue:
            Rule(
                [.ruled], to: .suitFiled, by: askers, needs: [.suitRoute], expects: [.suedInTime], stops: [.remedy],
                emits: [.barDisposal], issues: [.complaint], .addedParties(32), .addedParties(33))
        case .judgeSuit:
            Rule(
                [.suitFiled], to: .suitJudged, by: [.court, .trialDivision, .higherCourt], issues: [.judgment],
                .addedParties(33), .addedParties(34))
        case .secureContinuation:
            Rule(
                [.reconsidering, .suitFiled], to: nil, by: [.creditor, .thirdParty, .interestedParty],
                expects: [.securitySufficient], issues: [.securityPaper], .addedParties(31, 2), .addedParties(33, 2))
        case .disposeObject:
            Rule(
                [.reconsidering, .suitFiled], to: nil, by: courts.union([.handler]),
                expects: [.disposalOpen], .addedParties(31, 2), .addedParties(33, 2))
        case .withdrawApplication:
            Rule(
                [.applied, .heard], to: .withdrawn, by: [.creditor, .thirdParty, .interestedParty], stops: [.ruling],
                evidence: .convention, .enforcementObjections(13))
        case .noteFinal:
            Rule(
                [.ruled], to: .rulingFinal, by: courts.union([.system]), expects: [.remedyTimePassed], stops: [.remedy],
                emits: [.rulingStands], .addedParties(30), .addedParties(32))
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .ruling: [.addedPartyRuling]
        case .remedy: [.addedPartyReconsideration, .addedPartySuit]
        case .reconsideration: [.addedPartyReconsiderationRuling]
        }
    }

    /// The ground decides between ten days to the higher court and fifteen to sue.
    public func limit(of clock: Clock) -> TimeLimit? {
        guard clock == .remedy, application?.ground.remedy == .suit else { return Self.table.limit(of: clock) }
        return .addedPartySuit
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unfiled: .creditor
        case .applied, .heard, .ruled: .court
        case .reconsidering: .higherCourt
        case .suitFiled: .trialDivision
        case .reconsidered, .suitJudged, .withdrawn, .rulingFinal: nil
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        guard case .serveRuling(let it) = act else { return occasion.day }
        return it.servedOn ?? occasion.day
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it): application = it
        case .formPanel(let it): panel = it
        case .hear(let it): isHeard = it.isPublic
        case .examineOnPapers(let it): isHeard = it.isClear
        case .extendRuling(let it):
            if let until = it.until {
                standing.fix(phase == .reconsidering ? .reconsideration : .ruling, lastDay: until, permit)
            }
        case .grant: isGranted = true
        case .dismiss: isGranted = false
        case .applyReconsideration: panel = nil
        case .sue: claimant = occasion.actor.role
        case .secureContinuation(let it):
            guard it.isSufficient == true, it.isAllowed else { return }
            isContinuationSecured = true
            outcome.emits.insert(.mayContinue)
        case .judgeSuit(let it):
            // Who asked wins: the party is added; who was added wins: not.
            isGranted = it.claimantWins ? !(isGranted ?? false) : isGranted
            if isGranted == true { outcome.emits.insert(.changeParty) }
        case .preserve, .serveRuling, .decide, .disposeObject, .withdrawApplication, .noteFinal: break
        }
    }

    /// Whether the property in dispute may be disposed of: not while a reconsideration or a suit is pending, unless the
    /// creditor’s side gave sufficient security (变更追加规定 arts. 31, 33).
    public var mayDispose: Bool {
        switch phase {
        case .reconsidering, .suitFiled: isContinuationSecured
        case .unfiled, .applied, .heard, .ruled, .withdrawn, .reconsidered, .suitJudged, .rulingFinal: true
        }
    }
}
