extension ReconsiderationFirst {
    /// The cases in which reconsideration must come first.
    @nonexhaustive
    public enum Ground: UInt8, Vocabulary, WireValue {
        /// 当场作出的行政处罚.
        /// law: administrative.calculation-5.4-RF1
        case onTheSpotPenalty
        /// 侵犯已经依法取得的自然资源权利.
        /// law: administrative.calculation-5.4-RF2
        case naturalResourceRight
        /// 未履行法定职责.
        /// law: administrative.calculation-5.4-RF3
        case inaction
        /// 不予公开政府信息.
        /// law: administrative.calculation-5.4-RF4
        case informationRefusal
        /// 纳税争议.
        /// law: administrative.calculation-5.4-RF5
        case taxPayment
        /// 关税争议.
        /// law: administrative.calculation-5.4-RF6
        case customsDuty
        /// 经营者集中审查决定.
        /// law: administrative.calculation-5.4-RF7
        case concentration
        /// 不准予电影公映.
        /// law: administrative.calculation-5.4-RF8
        case film
        /// 军品出口.
        /// law: administrative.calculation-5.4-RF9
        case armsExport
        /// 价格处罚.
        /// law: administrative.calculation-5.4-RF10
        case price
        /// 外汇管理.
        /// law: administrative.calculation-5.4-RF11
        case foreignExchange
        /// 宗教事务.
        /// law: administrative.calculation-5.4-RF11
        case religiousAffairs
        /// 其他法律、行政法规规定的情形.
        /// law: administrative.calculation-5.4-RF12
        case otherInstrument

        public var term: Term {
            switch self {
            case .onTheSpotPenalty: Term("on-the-spot-penalty", "当场作出的行政处罚决定", "penalty on the spot")
            case .naturalResourceRight:
                Term("natural-resource-right", "侵犯已经依法取得的自然资源权利", "natural-resource right already obtained")
            case .inaction: Term("inaction", "未履行法定职责", "failure to perform a duty")
            case .informationRefusal: Term("information-refusal", "不予公开政府信息", "refusal to disclose information")
            case .taxPayment: Term("tax-payment", "纳税争议", "tax-payment dispute")
            case .customsDuty: Term("customs-duty", "关税争议", "customs duty dispute")
            case .concentration: Term("concentration", "经营者集中审查决定", "decision on a concentration")
            case .film: Term("film", "不准予电影公映", "refusal of a film for showing")
            case .armsExport: Term("arms-export", "军品出口管理", "arms export")
            case .price: Term("price", "价格行政处罚", "price penalty")
            case .foreignExchange: Term("foreign-exchange", "外汇管理机关的行政行为", "act of a foreign-exchange organ")
            case .religiousAffairs: Term("religious-affairs", "宗教事务部门的行政行为", "act of a religious-affairs organ")
            case .otherInstrument: Term("other-instrument", "其他法律、行政法规规定的情形", "other statutes and regulations")
            }
        }

        /// The first day of the rule, where the kit knows it.
        public var since: CivilDate? {
            switch self {
            case .onTheSpotPenalty, .inaction, .informationRefusal: TimeLimit.reconsiderationApplication.since
            case .naturalResourceRight: CivilDate(1999, 10, 1)
            case .concentration: Statute("AML22").instrument?.since
            case .film: Statute("FLM16").instrument?.since
            case .taxPayment, .customsDuty, .armsExport, .price, .foreignExchange, .religiousAffairs,
                .otherInstrument:
                nil
            }
        }
    }

    /// How surely an act comes under a ground.
    enum Reach { case sure, ambiguous }
}

extension ReconsiderationFirst.Ground {
    /// Whether an act comes under the ground on a day; nil where it does not.
    func reach(_ act: AdministrativeAct, on day: CivilDate) -> ReconsiderationFirst.Reach? {
        let subject: AdministrativeAct.Subject
        switch self {
        case .onTheSpotPenalty: return act.isOnTheSpotPenalty ? .sure : nil
        case .naturalResourceRight: return resourceReach(act, on: day)
        case .inaction: return act.inaction == nil ? nil : inactionReach(act.kind)
        case .informationRefusal: return act.information.flatMap { informationReach($0, on: day) }
        case .otherInstrument: return act.otherFirst.flatMap { otherReach($0.content, on: day) }
        case .taxPayment: subject = .taxPayment
        case .customsDuty: subject = .customsDuty
        case .concentration: subject = .concentration
        case .film: subject = .film
        case .armsExport: subject = .armsExport
        case .price: subject = .price
        case .foreignExchange: subject = .foreignExchange
        case .religiousAffairs: subject = .religiousAffairs
        }
        guard act.subject == subject else { return nil }
        // Worded 可以先申请复议 or 可以申请复议, and commonly read as a must.
        let isWordedMay =
            subject == .concentration || subject == .foreignExchange || subject == .religiousAffairs
        return isWordedMay ? .ambiguous : .sure
    }

    /// The 2017 text was read narrowly: confirmation acts only, not penalties or coercion. Whether that survives is open.
    private func resourceReach(_ act: AdministrativeAct, on day: CivilDate) -> ReconsiderationFirst.Reach? {
        guard act.infringesObtainedResourceRight else { return nil }
        if act.kind == .naturalResource { return .sure }
        return ReconsiderationPeriod.Text.governing(day) == .text2017 ? nil : .ambiguous
    }

    /// Items 3, 11 and 12 of art. 11 for certain; the outer edge is debated.
    private func inactionReach(_ kind: ReconsiderationMatter) -> ReconsiderationFirst.Reach {
        switch kind {
        case .licence, .protection, .benefit: .sure
        case .penalty, .coercion, .naturalResource, .expropriation, .compensationDecision, .workInjury, .autonomy,
            .competition, .levy, .agreement, .information, .other:
            .ambiguous
        }
    }

    /// Only refusals under arts. 14 to 16 of 政府信息公开条例, since the interpretation of 2025; open before.
    private func informationReach(
        _ answer: AdministrativeAct.InformationAnswer, on day: CivilDate
    ) -> ReconsiderationFirst.Reach? {
        switch answer {
        case .refused: return .sure
        case .provided: return nil
        case .nonExistent, .unavailable, .unprocessed:
            guard let since = Statute("OGJ25").instrument?.since else { return nil }
            return day < since ? .ambiguous : nil
        }
    }

    /// A local regulation can no longer demand it under the 2023 text.
    private func otherReach(_ rank: AdministrativeAct.Rank, on day: CivilDate) -> ReconsiderationFirst.Reach? {
        switch rank {
        case .statute, .administrativeRegulation: .sure
        case .localRegulation: ReconsiderationPeriod.Text.governing(day) == .text2017 ? .sure : nil
        }
    }

    /// Where the ground stands on a day.
    func basis(of act: AdministrativeAct, on day: CivilDate) -> Basis {
        switch self {
        case .onTheSpotPenalty: Basis(.reconsideration(23, 1, item: 1))
        case .naturalResourceRight:
            ReconsiderationPeriod.Text.governing(day) == .text2017
                ? Basis(.reconsideration2017(30, 1), .ruralLand(6)) : Basis(.reconsideration(23, 1, item: 2))
        case .inaction: Basis(.reconsideration(23, 1, item: 3), .reconsideration(11))
        case .informationRefusal: Basis(.reconsideration(23, 1, item: 4), .informationCases())
        case .taxPayment: Basis(Citation("TCL15", 88, 1))
        case .customsDuty:
            day < Self.tariffLaw
                ? Basis(Citation("CST21", 64)) : Basis(Citation("CUS24", 66), Citation("CST21", 64))
        case .concentration: Basis(Citation("AML22", 65, 1))
        case .film: Basis(Citation("FLM16", 58))
        case .armsExport: Basis(Citation("ARM02", 27))
        case .price: Basis(Citation("PRC10", 20))
        case .foreignExchange: Basis(Citation("FEX08", 51))
        case .religiousAffairs: Basis(Citation("RLG17", 75))
        case .otherInstrument:
            ReconsiderationPeriod.Text.governing(day) == .text2017
                ? Basis(act.otherFirst?.citation, .reconsideration2017(16, 1))
                : Basis(act.otherFirst?.citation, .reconsideration(23, 1, item: 5))
        }
    }

    /// The day 关税法 entered into force.
    private static let tariffLaw = CivilDate(2024, 12, 1) ?? .max
}
