/// Why a debtor paid somebody after acceptance.
@nonexhaustive
public enum PaymentPurpose: UInt8, Vocabulary, WireValue {
    /// 个别清偿: an ordinary debt of one creditor.
    case singleDebt
    /// Art. 37: to redeem a pledge or a thing retained.
    case redemption
    /// Art. 39: for goods in transit.
    case goodsInTransit
    /// Art. 43: bankruptcy costs and debts of common benefit.
    case costsAndCommonBenefit
    /// Art. 109: out of the collateral.
    case collateral
    /// Art. 116: the distribution plan.
    case distribution
    /// The approved reorganisation plan.
    case plan
    /// The approved settlement.
    case settlement

    public var term: Term {
        switch self {
        case .singleDebt: Term("single-debt", "对个别债权人清偿", "debt of one creditor")
        case .redemption: Term("redemption", "取回质物、留置物", "redemption of a pledge")
        case .goodsInTransit: Term("goods-in-transit", "在途标的物价款", "price of goods in transit")
        case .costsAndCommonBenefit: Term("costs-and-common-benefit", "破产费用和共益债务", "costs and debts of common benefit")
        case .collateral: Term("collateral", "就担保物优先受偿", "payment out of the collateral")
        case .distribution: Term("distribution", "执行分配方案", "distribution plan")
        case .plan: Term("plan", "执行重整计划", "reorganisation plan")
        case .settlement: Term("settlement", "执行和解协议", "settlement")
        }
    }
}

/// A payment by the debtor, to be checked against art. 16.
public struct DebtorPayment: Sendable, Hashable {
    /// The day.
    public var day: CivilDate
    /// Why.
    public var purpose: PaymentPurpose

    /// A payment.
    public init(on day: CivilDate, for purpose: PaymentPurpose) {
        self.day = day
        self.purpose = purpose
    }

    /// What is wrong with it in a case; a single creditor's payment from the day of acceptance on is void.
    /// law: bankruptcy.v64
    public func findings(in file: BankruptcyCase) -> [Finding] {
        guard let accepted = file.acceptedOn, day >= accepted else { return [] }
        let isExcepted =
            switch purpose {
            case .singleDebt: false
            case .redemption, .goodsInTransit, .costsAndCommonBenefit, .collateral, .distribution: true
            case .plan: file.planApprovedOn.map { $0 <= day } ?? false
            case .settlement: file.settlementApprovedOn.map { $0 <= day } ?? false
            }
        guard !isExcepted else { return [] }
        return [
            Finding(
                "bankruptcy.v64", .error, at: "payment", Basis(.bankruptcy(16)), "受理后对个别债权人的清偿无效",
                "a payment to a single creditor from acceptance on is void")
        ]
    }
}

/// A new suit about the debtor, to be checked against art. 21.
public struct DerivedSuit: Sendable, Hashable {
    /// The court or tribunal it was brought to.
    public var court: ActorID
    /// The day it was brought.
    public var day: CivilDate
    /// Whether the parties had agreed on arbitration.
    public var isArbitration: Bool
    /// Whether the suit was assigned elsewhere: maritime, patent, securities and the like.
    public var isAssigned: Bool

    /// A suit.
    public init(at court: ActorID, on day: CivilDate, isArbitration: Bool = false, isAssigned: Bool = false) {
        self.court = court
        self.day = day
        self.isArbitration = isArbitration
        self.isAssigned = isAssigned
    }

    /// What is wrong with it in a case; empty where the court of the case is not known.
    /// law: bankruptcy.v67
    public func findings(in file: BankruptcyCase) -> [Finding] {
        guard let accepted = file.acceptedOn, let own = file.opening?.court, day >= accepted, court != own,
            !isArbitration, !isAssigned
        else { return [] }
        return [
            Finding(
                "bankruptcy.v67", .error, at: "court",
                Basis(.bankruptcy(21), .bankruptcyInterpretation2(47), .bankruptcyInterpretation3(8)),
                "受理后有关债务人的民事诉讼只能向受理破产申请的法院提起", "new civil suits about the debtor go to the court of the case")
        ]
    }
}

extension BankruptcyCase {
    /// What is wrong with what an enforcing court did: suspended from acceptance, terminated only from the declaration or
    /// the end of reorganisation or settlement.
    /// law: bankruptcy.v71
    public func findings(ofEnforcement state: EnforcementEffect) -> [Finding] {
        let due = enforcement
        guard state != due else { return [] }
        return [
            Finding(
                "bankruptcy.v71", .error, at: "enforcement",
                Basis(.bankruptcy(19), .civilProcedureInterpretation(513)), "执行应当为：\(due.term.zh)，现为：\(state.term.zh)",
                "enforcement should be: \(due.term.en); it is: \(state.term.en)")
        ]
    }

    /// What is wrong with appointing somebody personally responsible for the bankruptcy to a post of director, supervisor
    /// or officer; empty where the ban's end cannot be told.
    /// law: bankruptcy.v74
    public func findings(ofPostOn day: CivilDate, isResponsible: Bool, in law: LegalContext) -> [Finding] {
        guard isResponsible, let conclusion, day >= conclusion.day, let end = officerBanEnds(in: law), day <= end else {
            return []
        }
        return [
            Finding(
                "bankruptcy.v74", .error, at: "post", Basis(.bankruptcy(125, 2), .company(178)),
                "对破产负有个人责任的，至\(end)止不得担任董事、监事、高级管理人员",
                "who is personally responsible takes no post of director, supervisor or officer until \(end)")
        ]
    }

    /// What is wrong with a deregistration on a day: only after a conclusion with a liquidation outcome, and after a
    /// declaration; a registry asks for nothing beyond the ruling.
    /// law: bankruptcy.v59 bankruptcy.v60
    public func findings(ofDeregistrationOn day: CivilDate, asksExtraPapers: Bool = false) -> [Finding] {
        var found: [Finding] = []
        let isConcluded = conclusion.map { $0.allowsAdditionalDistribution && $0.day <= day } ?? false
        if !isConcluded {
            found.append(
                Finding(
                    "bankruptcy.v59", .error, at: "deregistration", Basis(.bankruptcy(121)), "注销登记应当在清算结果的终结裁定之后",
                    "deregistration comes after a conclusion with a liquidation outcome"))
        } else if declaredOn == nil {
            found.append(
                Finding(
                    "bankruptcy.v59", .warning, at: "deregistration", Basis(Citation("MER21", 34), .bankruptcy(121)),
                    "未宣告破产即终结，登记机关要求宣告破产", "concluded without a declaration, which the registry asks for"))
        }
        if asksExtraPapers {
            found.append(
                Finding(
                    "bankruptcy.v60", .warning, at: "deregistration", Basis(Citation("NDRC21")), "登记机关不得要求裁定以外的清税证明",
                    "the registry asks for no tax clearance beyond the ruling"))
        }
        return found
    }
}
