/// How somebody is cleared of what was found.
extension CreditApplication {
    /// What to do where the list cannot be relied on.
    static let requery = Bilingual("办理机关取得最新名单后重新查询", "the organ gets the newest list and asks again")

    /// What to do where somebody may be meant.
    static func check(_ entry: CreditEntry, _ reason: MatchReason) -> Bilingual {
        reason == .boundWithEntity
            ? Bilingual(
                "办理机关核对本人与该单位的关系；以个人财产进行私人消费的，可以向\(entry.court)申请",
                "the organ checks what ties the person to the entity; who spends their own money privately may apply to \(entry.court)"
            )
            : Bilingual(
                "办理机关核对证件原件，必要时向\(entry.court)核实；不是同一人的，照常办理",
                "the organ checks the original document and, where need be, asks \(entry.court); another person passes as usual"
            )
    }

    /// What lifts a live entry, and how to answer a block.
    static func cure(_ entry: CreditEntry, _ rule: InterceptionRule) -> Bilingual {
        let confirm =
            rule.effect == .block
            ? Bilingual("拦截须经办理人员确认，申请人可以要求说明；", "a person must confirm the block, and the applicant may ask why; ")
            : Bilingual("", "")
        let lift = lift(entry)
        return Bilingual(confirm.zh + lift.zh, confirm.en + lift.en)
    }

    private static func lift(_ entry: CreditEntry) -> Bilingual {
        let court = entry.court
        return switch entry.list {
        case .dishonestListing:
            Bilingual(
                "履行义务、和解并履行完毕，或者申请执行人书面申请且\(court)同意的，由法院依规定期限删除；认为列入有误的，书面申请纠正",
                "once the duty or a settlement is performed, or the creditor asks in writing and \(court) agrees, the court deletes the entry within its time; who holds it wrong asks in writing for correction"
            )
        case .consumptionRestriction:
            Bilingual(
                "履行完毕、提供充分有效担保或者申请执行人同意的，由\(court)解除限制消费",
                "once the duty is performed, sufficient security given, or the creditor agrees, \(court) lifts the restriction"
            )
        case .frozenEquity: Bilingual("由\(court)解除冻结", "\(court) lifts the freezing")
        case .jointPunishment, .wageArrears:
            Bilingual(
                "改正后向\(court)申请移出；认为列入有误的，提出异议",
                "after making good, ask \(court) to be taken off; object where it is wrong")
        }
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
