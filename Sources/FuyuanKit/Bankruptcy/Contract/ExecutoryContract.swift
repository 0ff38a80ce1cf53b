/// 双方均未履行完毕的合同: a contract unperformed on both sides, which the administrator may continue or rescind.
///
/// Two months of silence after acceptance, thirty days without an answer to a demand, or security not given when it is
/// demanded, rescind it by law. Damages from a rescission are a claim; that they are limited to the actual loss stands
/// only in the old gap-filler 审理破产案件规定 art. 55. Sources: 企业破产法 arts. 18, 26, 42, 53, 69.
public struct ExecutoryContract: CaseMachine {
    public var standing = Standing<ExecutoryContract>()
    /// The contract as it stood at acceptance; nil before it is listed.
    public internal(set) var contract: ContractAtAcceptance?
    /// Whether the counterparty demanded security.
    public internal(set) var isSecurityDemanded = false
    /// The day the latest demand was received; nil before.
    public internal(set) var demandedOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("executory-contract", "双方均未履行完毕的合同", "contract unperformed on both sides")
    public static let initial = Phase.unlisted
    public static let finals: EnumSet<Phase> = [.securedContinuation, .rescinded, .deemedRescinded]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .list:
            Rule(
                [.unlisted], to: .pending, by: [.administrator, .system], expects: [.unperformed], starts: [.option],
                .bankruptcy(18, 1), .bankruptcyInterpretation2(34))
        case .demand:
            Rule(
                [.pending], to: nil, by: [.counterparty], starts: [.answer], issues: [.demandLetter],
                .bankruptcy(18, 1))
        case .continueContract:
            Rule(
                [.pending], to: .continued, by: [.administrator], needs: [.optionOpen],
                expects: [.courtLeave, .reported], stops: [.option, .answer],
                emits: [.performContract, .bearCommonBenefit], issues: [.choiceNotice], .bankruptcy(18),
                .bankruptcy(26), .bankruptcy(69, item: 7), .bankruptcy(42, item: 1))
        case .demandSecurity: Rule([.continued], to: nil, by: [.counterparty], .bankruptcy(18, 2))
        case .giveSecurity:
            Rule(
                [.continued], to: .securedContinuation, by: [.administrator], expects: [.securityDemanded],
                issues: [.securityPaper], .bankruptcy(18, 2))
        case .failSecurity:
            Rule(
                [.continued], to: .deemedRescinded, by: [.administrator, .counterparty, .system],
                needs: [.securityDemanded], emits: [.fileDamages], .bankruptcy(18, 2), .bankruptcy(53))
        case .rescind:
            Rule(
                [.pending], to: .rescinded, by: [.administrator], stops: [.option, .answer], emits: [.fileDamages],
                issues: [.choiceNotice], .bankruptcy(18, 1), .bankruptcy(53))
        case .lapse:
            Rule(
                [.pending], to: .deemedRescinded, by: [.system, .counterparty, .administrator], needs: [.timeUp],
                stops: [.option, .answer], emits: [.fileDamages], .bankruptcy(18, 1), .bankruptcy(53))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .unperformed: Ground(.bankruptcy(18, 1), .bankruptcyInterpretation2(34))
        case .optionOpen: Ground(.bankruptcy(18, 1), curedBy: .lapse)
        case .courtLeave:
            Ground(rule: "bankruptcy.v34", .bankruptcy(26), cure: "报人民法院许可", "ask the court for leave")
        case .reported:
            Ground(
                rule: "bankruptcy.v33", .bankruptcy(69, item: 7), .bankruptcyInterpretation3(15),
                cure: "列入方案表决并提前十日书面报告", "have it voted, and report in writing ten days before")
        case .securityDemanded: Ground(.bankruptcy(18, 2), curedBy: .demandSecurity)
        case .timeUp: Ground(.bankruptcy(18, 1), cure: "待期限届满", "wait until time is up")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .unperformed: listing(act).flatMap { $0.hasRetainedTitle ? true : $0.isUnperformed }
        case .optionOpen: isOptionOpen(in: occasion)
        case .courtLeave:
            continuation(act).flatMap { choice in choice.beforeFirstMeeting.flatMap { $0 ? choice.courtLeave : true } }
        case .reported: isReported(act, in: occasion)
        case .securityDemanded: isSecurityDemanded
        case .timeUp: isOptionOpen(in: occasion).map { !$0 }
        }
    }

    /// Whether neither the two months nor the thirty days of a demand are over; nil when it cannot be told.
    private func isOptionOpen(in occasion: Occasion<BankruptcyRole>) -> Bool? {
        let option = isInTime(.option, in: occasion)
        guard clocks.isRunning(.answer) else { return option }
        let answer = isInTime(.answer, in: occasion)
        if option == false || answer == false { return false }
        return option == nil || answer == nil ? nil : true
    }

    /// Before the first meeting there is neither a plan to vote on nor a committee: leave of the court stands for both.
    private func isReported(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard let choice = continuation(act) else { return nil }
        if choice.beforeFirstMeeting == true { return true }
        return choice.report?.isRegular(on: occasion.day, in: occasion.law)
    }

    private func listing(_ act: Act?) -> ContractAtAcceptance? {
        guard case .list(let it) = act else { return nil }
        return it
    }

    private func continuation(_ act: Act?) -> ContractContinuation? {
        guard case .continueContract(let it) = act else { return nil }
        return it
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .option: [.contractOption]
        case .answer: [.contractAnswer]
        }
    }

    /// The choice runs from acceptance, the answer from receipt of the demand.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .option: contract?.acceptedOn
        case .answer: demandedOn
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unlisted, .pending: .administrator
        case .continued: .counterparty
        case .securedContinuation, .rescinded, .deemedRescinded: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .list(let it): contract = it
        case .demand(let it):
            // A second demand does not lengthen the time of the first.
            demandedOn = demandedOn ?? it.receivedOn ?? occasion.day
        case .continueContract:
            if let contract, contract.hasRetainedTitle, contract.debtorSide == .buyer {
                outcome.emits.insert(.payWholePrice)
            }
        case .demandSecurity: isSecurityDemanded = true
        case .giveSecurity, .failSecurity, .rescind, .lapse: break
        }
    }
}
