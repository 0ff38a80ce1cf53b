extension LiaisonRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .officeCourt, .court, .assistingCourt, .competentCourt, .hotline: .court
        case .leadingGroup, .officeGov, .government, .agency, .police, .fundManager: .government
        case .procuratorate: .procuratorate
        case .partyPoliticalLegal: .partyCommittee
        // A member unit, a chair, a supervisor, an organ that asks or answers may be a court or a department.
        case .member, .chair, .invitee, .requester, .provider, .supervisor, .administrator, .mediator, .grid,
            .expert, .organisation:
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
        case .adminOrgan, .office: .government
        case .organ, .mediator, .mediationOrg, .commission, .hostUnit: .neutral
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

extension FeeAccountRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .party: .person
        case .court: .court
        case .system: .system
        }
    }
}

extension CrossCaseDutyRole: SidedRole {
    public var side: LiaisonSide {
        switch self {
        case .owner, .addressee, .office, .supervisor: .neutral
        case .register: .system
        }
    }
}
