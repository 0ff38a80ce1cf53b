extension EnvironmentalCaseKind {
    /// The track the kind runs on.
    public var track: EnvironmentalTrack {
        switch self {
        case .criminal: .criminal
        case .compensationSuit, .compensationConfirmation, .privateCivil: .civil
        case .administrativeSuit, .nonLitigation: .administrative
        case .criminalWithCivil, .civilPublicProcuratorate, .civilPublicOrganisation, .administrativePublic,
            .marinePublic:
            .publicInterest
        }
    }

    /// Whether it is a civil suit in the public interest, for which the rules on withdrawal, settlement and
    /// counterclaims hold.
    public var isCivilPublicInterest: Bool {
        switch self {
        case .criminalWithCivil, .civilPublicProcuratorate, .civilPublicOrganisation, .marinePublic: true
        case .criminal, .administrativePublic, .compensationSuit, .compensationConfirmation, .privateCivil,
            .administrativeSuit, .nonLitigation:
            false
        }
    }

    /// Who may start it.
    public var starters: EnumSet<EnvironmentalStarter> {
        switch self {
        case .criminal, .criminalWithCivil, .civilPublicProcuratorate, .administrativePublic: [.procuratorate]
        case .civilPublicOrganisation: [.organisation]
        case .compensationSuit: [.government, .designatedBody, .entrustedDepartment]
        case .compensationConfirmation: [.negotiators]
        case .privateCivil: [.victim]
        case .administrativeSuit: [.addressee, .victim]
        case .nonLitigation: [.agency]
        case .marinePublic: [.marineOrgan, .procuratorate]
        }
    }

    /// The time limits of its own; those of the ordinary procedures are with their machines.
    public var limits: [TimeLimit] {
        switch self {
        case .criminal: [.crimeTransferApproval, .crimeTransfer, .crimeTransferPoliceReview]
        case .civilPublicProcuratorate: [.procuratorialNotice]
        case .civilPublicOrganisation: [.publicInterestNotifyRegulator, .publicInterestJoinder]
        case .administrativePublic: [.procuratorialSuggestionReply, .procuratorialSuggestionReplyUrgent]
        case .compensationConfirmation: [.publicInterestNotice]
        case .criminalWithCivil, .compensationSuit, .privateCivil, .administrativeSuit, .nonLitigation, .marinePublic:
            []
        }
    }

    /// What must come before it, in words.
    public var precondition: Bilingual {
        switch self {
        case .criminal:
            Bilingual("行政执法机关依法移送，公安机关审查", "transfer by the agency and examination by the police")
        case .criminalWithCivil:
            Bilingual("由同一审判组织、同一法院一并审理", "tried by the trial body and court of the criminal case")
        case .civilPublicProcuratorate:
            Bilingual("公告三十日，没有适格主体起诉", "thirty days of public notice, and nobody else sues")
        case .civilPublicOrganisation:
            Bilingual(
                "设区的市级以上登记，以环境公益为宗旨，连续五年从事且五年内无违法记录",
                "registered at city level or above, environmental purpose, five years of work without a violation")
        case .administrativePublic:
            Bilingual("先提检察建议，期满仍不履职", "a proposal first, and no performance in time")
        case .compensationSuit:
            Bilingual("符合三种情形之一，磋商未达成一致或者无法磋商", "one of three triggers, negotiation failed or impossible")
        case .compensationConfirmation:
            Bilingual("公告协议不少于三十日", "the agreement is published for thirty days or more")
        case .privateCivil: Bilingual("不受公益诉讼影响", "not barred by a public-interest suit")
        case .administrativeSuit: Bilingual("符合行政诉讼起诉条件", "as for every administrative suit")
        case .nonLitigation: Bilingual("可以裁执分离", "the court may rule and the government carry out")
        case .marinePublic:
            Bilingual("海洋环境监督管理部门不起诉的，检察院起诉，海事法院管辖", "the marine organ first, then the procuratorate; a maritime court")
        }
    }

    /// The provisions it rests on.
    public var basis: Basis {
        switch self {
        case .criminal: Basis(Citation("TRF20", 5), Citation("TRF20", 8))
        case .criminalWithCivil: Basis(Citation("PIL20", 20))
        case .civilPublicProcuratorate: Basis(Citation("PIL20", 5), Citation("PIL20", 13))
        case .civilPublicOrganisation:
            Basis(Citation("EPI20", 2), Citation("EPI20", 4), Citation("EPI20", 5), Citation("EPI20", 8))
        case .administrativePublic: Basis(Citation("PIL20", 5), Citation("PIL20", 21))
        case .compensationSuit: Basis(Citation("EDL20", 1), Citation("EDL20", 5))
        case .compensationConfirmation: Basis(Citation("EDL20", 20))
        case .privateCivil: Basis(Citation("JI22", 286))
        case .administrativeSuit: Basis(Citation("AL17", 25, 1))
        case .nonLitigation: Basis(Citation("HS24", 12), Citation("JZ22"))
        case .marinePublic: Basis(Citation("MAR22"))
        }
    }

    /// How well the provisions were verified.
    public var evidence: Evidence {
        switch self {
        case .nonLitigation: .local
        case .criminal, .criminalWithCivil, .civilPublicProcuratorate, .civilPublicOrganisation, .administrativePublic,
            .compensationSuit, .compensationConfirmation, .privateCivil, .administrativeSuit, .marinePublic:
            .statute
        }
    }
}
