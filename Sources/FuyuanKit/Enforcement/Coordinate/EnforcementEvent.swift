/// What happens in another case that bears on an enforcement.
@nonexhaustive
public enum EnforcementEvent: UInt8, Vocabulary, WireValue {
    case admission
    case wrongEnforcement
    case estateMeasure
    case dismissalBeforeDeclaration
    case endUnder108
    case paymentThroughCourt
    case auctionServed
    case moneyPaidOut
    case declaration
    case nobodyConsents
    case financialTakeover
    case mediationConfirmed
    case mediationStatement
    case labourMediation
    case beforeEnforcement
    case preservation
    case retrial
    case basisOverturned
    case crimeAndDebts
    case advanceEnforcement
    case labourAward
    case organLoses
    case compensationOwed
    case organWins
    case reviewDecision
    case civilAward
    case faultyPapers

    public static let wireIndex = VocabularyIndex<EnforcementEvent>()

    public var term: Term {
        switch self {
        case .admission: Term("admission", "裁定受理破产申请", "admission of a bankruptcy petition")
        case .wrongEnforcement: Term("wrong-enforcement", "受理后仍执行", "enforcement went on after admission")
        case .estateMeasure: Term("estate-measure", "破产法院保全债务人财产", "the bankruptcy court protects the estate")
        case .dismissalBeforeDeclaration:
            Term("dismissal-before-declaration", "宣告前裁定驳回破产申请", "the petition is dismissed before a declaration")
        case .endUnder108: Term("end-under108", "依企业破产法第一百零八条终结", "ended under art. 108")
        case .paymentThroughCourt:
            Term(
                "payment-through-court", "受理前六个月内经诉讼、仲裁、执行清偿",
                "paid within six months through suit, arbitration or enforcement")
        case .auctionServed: Term("auction-served", "成交裁定已送达", "the auction ruling was served")
        case .moneyPaidOut: Term("money-paid-out", "案款已发放", "the money was paid out")
        case .declaration: Term("declaration", "宣告破产", "declaration of bankruptcy")
        case .nobodyConsents: Term("nobody-consents", "均不同意移送破产", "nobody consents to a transfer")
        case .financialTakeover: Term("financial-takeover", "金融机构被接管", "a financial institution is taken over")
        case .mediationConfirmed: Term("mediation-confirmed", "调解协议司法确认", "a mediated agreement is confirmed")
        case .mediationStatement: Term("mediation-statement", "出具调解书", "a mediation statement is made")
        case .labourMediation: Term("labour-mediation", "劳动报酬调解协议", "a labour mediation on wages")
        case .beforeEnforcement: Term("before-enforcement", "执前督促", "urging before enforcement")
        case .preservation: Term("preservation", "诉讼保全转入执行", "preservation passes into enforcement")
        case .retrial: Term("retrial", "再审", "retrial")
        case .basisOverturned: Term("basis-overturned", "执行依据被撤销", "the basis is overturned")
        case .crimeAndDebts: Term("crime-and-debts", "刑民并存", "crime and civil debts")
        case .advanceEnforcement: Term("advance-enforcement", "裁决先予执行", "labour advance enforcement")
        case .labourAward: Term("labour-award", "劳动仲裁调解书、裁决书", "a labour mediation statement or award")
        case .organLoses: Term("organ-loses", "行政机关败诉不履行", "an organ loses and does not perform")
        case .compensationOwed: Term("compensation-owed", "行政机关应当赔偿、补偿", "an organ must compensate")
        case .organWins: Term("organ-wins", "行政机关胜诉，相对人不履行", "an organ wins, a person refuses")
        case .reviewDecision:
            Term("review-decision", "行政复议决定、调解书", "a decision or mediation statement on reconsideration")
        case .civilAward: Term("civil-award", "行政机关裁决民事争议", "an organ decides a civil dispute")
        case .faultyPapers: Term("faulty-papers", "非诉执行材料有瑕疵", "faults in non-litigation papers")
        }
    }
}
