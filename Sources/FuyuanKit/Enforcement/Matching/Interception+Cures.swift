/// How somebody is cleared of what was found.
extension CreditApplication {
    /// What to do where the list cannot be relied on.
    static let requery = Bilingual("办理机关取得最新名单后重新查询", "the organ gets the newest list and asks again")

    /// What to do where somebody may be meant.
    static func check(_ entry: CreditEntry) -> Bilingual {
        Bilingual(
            "办理机关核对证件原件，必要时向\(entry.court)核实；不是同一人的，照常办理",
            "the organ checks the original document and, where need be, asks \(entry.court); another person passes as usual"
        )
    }

    /// What lifts a live entry, and how to answer a block.
    static func cure(_ entry: CreditEntry, _ rule: InterceptionRule) -> Bilingual {
        let confirm =
            rule.effect == .block
            ? Bilingual("拦截须经办人员确认，申请人可以要求说明；", "a person must confirm the block, and the applicant may ask why; ")
            : Bilingual("", "")
        return Bilingual(
            confirm.zh + "向\(entry.court)履行\(entry.caseNumber)的义务、达成和解并履行完毕或者提供担保，由法院三个工作日内删除；认为列入有误的，书面申请纠正",
            confirm.en
                + "perform the duty of \(entry.caseNumber) at \(entry.court), settle and perform, or give security; the court deletes within three working days. Who holds the entry wrong asks the court in writing to correct it"
        )
    }

    /// What resolves a doubt.
    static func cure(_ doubt: MatchReason) -> Bilingual {
        switch doubt {
        case .numberUnsound, .numberMissing:
            Bilingual("申请人补正证件号码或者统一社会信用代码", "the applicant corrects or adds the number")
        case .exact, .nameOnly, .namesake, .nameDiffers, .renamed, .firstGeneration, .organizationCode, .entryUnsound,
            .boundWithEntity, .entityListed, .staleSnapshot, .beforeRecords, .untrustedSnapshot:
            requery
        }
    }
}

extension Basis {
    /// 失信名单规定（2017） art. 6.
    static let listing = Basis(Citation("DIS17", 6))
    /// 国办发〔2020〕49号: no restriction outside the list of punishment measures.
    static let noRule = Basis(Citation("LCR20"))
}
