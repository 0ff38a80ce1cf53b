/// On which side somebody stands who acts: the split of duties is between sides, whatever a machine calls its roles.
@nonexhaustive
public enum LiaisonSide: UInt8, Vocabulary, WireValue {
    /// 法院.
    case court
    /// 政府及其部门.
    case government
    /// 检察院.
    case procuratorate
    /// 党委政法委.
    case partyCommittee
    /// 人大.
    case congress
    /// 中立第三方: mediators, administrators, notaries, experts; and whoever may stand on more than one side.
    case neutral
    /// 当事人及其他私人主体.
    case person
    /// 系统记载.
    case system

    public var term: Term {
        switch self {
        case .court: Term("court", "法院", "courts")
        case .government: Term("government", "政府及其部门", "government and its departments")
        case .procuratorate: Term("procuratorate", "检察院", "procuratorates")
        case .partyCommittee: Term("party-committee", "党委政法委", "party committee")
        case .congress: Term("congress", "人大", "people’s congress")
        case .neutral: Term("neutral", "中立第三方", "neutral third parties")
        case .person: Term("person", "当事人及其他主体", "parties and other persons")
        case .system: Term("system", "系统记载", "the register")
        }
    }
}

/// A vocabulary of roles that says on which side each stands.
public protocol SidedRole: Vocabulary {
    /// On which side the role stands.
    var side: LiaisonSide { get }
}

extension LiaisonRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .officeCourt, .court, .assistingCourt, .competentCourt, .hotline: .court
        case .leadingGroup, .officeGov, .government, .agency, .police, .fundManager: .government
        case .procuratorate: .procuratorate
        case .partyPoliticalLegal: .partyCommittee
        // A chair, a supervisor or somebody who asks may stand on either side: none can be told from the role.
        case .chair, .invitee, .requester, .supervisor, .administrator, .mediator, .grid, .expert, .organisation:
            .neutral
        case .lawyer, .party, .enterprise: .person
        case .system: .system
        }
    }
}

extension MediationRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .court, .judge: .court
        case .adminOrgan, .organ, .office: .government
        case .mediator, .mediationOrg, .commission, .hostUnit: .neutral
        case .party, .otherParty, .bothParties, .insurer, .interestedPerson, .candidate: .person
        case .system: .system
        }
    }
}

extension BankruptcyRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .court, .higherCourt, .enforcingCourt, .rosterCourt, .otherCourt: .court
        case .regulator, .taxOrgan, .registry, .publicOrgan, .responsibleUnit, .coordinationOffice, .leadingGroup:
            .government
        case .procuratorate: .procuratorate
        case .sealingOrgan, .superiorOrgan, .administrator, .candidate, .depositFund: .neutral
        case .debtor, .creditor, .allParties, .liquidationObligor, .shareholder, .creditorsMeeting,
            .creditorsCommittee, .chair, .employee, .counterparty, .thirdParty, .owner, .interestedParty:
            .person
        case .system: .system
        }
    }
}

extension EnforcementRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .court, .filingOffice, .handler, .panel, .courtPresident, .bureauChief, .reviewUnit, .trialDivision,
            .higherCourt, .otherCourt, .bankruptcyCourt:
            .court
        case .registry, .police, .approvalOrgan, .publicOrgan, .liaisonOffice, .creditCentre:
            .government
        case .procuratorate: .procuratorate
        case .superiorOrgan, .administrator, .auctionPlatform, .appraiser, .assistingOrgan, .bank, .gridWorker, .notary:
            .neutral
        case .creditor, .debtor, .parties, .thirdParty, .interestedParty, .guarantor, .listedSubject, .bidder, .buyer:
            .person
        case .system: .system
        }
    }
}

extension AdministrativeRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .court, .panel, .courtPresident, .adjudicationCommittee, .higherCourt, .supremeCourt: .court
        case .reconsiderationOrgan, .reconsiderationBody, .bodyHead, .organHead, .upperOrgan, .committee,
            .penaltyOrgan, .draftingOrgan, .respondent, .defendant, .agency, .agencyHead, .executor, .government,
            .petitionOffice, .locality, .ruleOfLawOffice, .justiceBureau,
            .leadingGroup, .resolutionCommittee:
            .government
        case .procuratorate: .procuratorate
        case .politicalLegalCommission: .partyCommittee
        case .congress: .congress
        case .centre, .mediator, .referrer, .petitionUnit, .advisedUnit, .supervisoryOrgan, .member: .neutral
        case .applicant, .thirdParty, .plaintiff, .party, .parties, .appellant, .addressee, .rightHolder, .petitioner:
            .person
        case .system: .system
        }
    }
}
