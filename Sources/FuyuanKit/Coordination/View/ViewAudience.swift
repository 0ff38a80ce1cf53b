/// For whom a view of a case file is made.
@nonexhaustive
public enum ViewAudience: UInt8, Vocabulary, WireValue {
    /// 人民法院（审判、执行）.
    case court
    /// 行政机关等协作单位.
    case organ
    /// 管理人.
    case administrator
    /// 调解组织、调解员.
    case mediator
    /// 当事人.
    case party
    /// 社会公众.
    case general

    public var term: Term {
        switch self {
        case .court: Term("court", "人民法院", "court")
        case .organ: Term("organ", "行政机关等协作单位", "administrative organs and cooperating units")
        case .administrator: Term("administrator", "管理人", "administrator")
        case .mediator: Term("mediator", "调解组织、调解员", "mediation organisations and mediators")
        case .party: Term("party", "当事人", "party")
        case .general: Term("general", "社会公众", "the public")
        }
    }

    /// The wire names of the roles whose acts a reader of this kind may call its own.
    var ownRoles: Set<String> {
        switch self {
        case .court, .general: []
        case .administrator: ["administrator"]
        case .mediator: ["mediator", "mediation-organisation", "commission", "centre"]
        case .organ: Self.organRoles
        case .party: Self.partyRoles
        }
    }

    private static let organRoles: Set<String> = [
        "administrative-organ", "organ", "organ-head", "host-unit", "regulator", "sealing-organ", "superior-organ",
        "tax-organ", "registry", "public-organ", "responsible-unit", "assisting-organ", "approval-organ", "police",
        "procuratorate", "reconsideration-organ", "reconsideration-body", "body-head", "respondent", "defendant",
        "agency", "agency-head", "government", "locality", "advised-unit", "petition-office", "justice-bureau",
        "executor", "requester", "provider", "member", "invitee", "supervisor", "bank", "credit-centre",
    ]

    private static let partyRoles: Set<String> = [
        "party", "other-party", "both-parties", "parties", "all-parties", "interested-person", "interested-party",
        "debtor", "creditor", "shareholder", "liquidation-obligor", "employee", "counterparty", "owner",
        "third-party", "guarantor", "listed-subject", "bidder", "buyer", "applicant", "plaintiff", "appellant",
        "addressee", "right-holder", "petitioner", "insurer", "lawyer", "enterprise",
    ]
}
