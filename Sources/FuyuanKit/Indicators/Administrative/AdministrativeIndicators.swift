/// Indicators over files of enforcement without suit, dispute centres, attendance, advice and petitions.
extension Indicator {
    /// 非诉准予率: of the applications ruled on in the period, those granted, in the end or on review.
    /// law: administrative.I28
    public static let grantRate = Indicator.share(
        IndicatorDefinition(
            Term("non-litigation-grant-rate", "非诉执行准予率", "share granted"), .share, in: .percent,
            numerator: Term("granted", "裁定准予执行的（含复议后准予）", "granted, on review as well"),
            denominator: Term("ruled", "期内裁定准予或者不准予执行的申请", "applications granted or refused in the period"),
            Basis(.coercion(57), .coercion(58)), .convention),
        of: NonLitigationEnforcement.self
    ) { file, period, _ in period.contains(file.ruledOn) ? file.state.ruling == .grant : nil }

    /// 裁执分离占比: of the rulings granted in the period, those a government executes.
    /// law: administrative.I27
    public static let separationShare = Indicator.share(
        IndicatorDefinition(
            Term("separation-share", "裁执分离占比", "share executed by the government"), .share, in: .percent,
            numerator: Term("by-government", "交由行政机关组织实施的", "those a government executes"),
            denominator: Term("granted", "期内裁定准予执行的案件", "rulings granted in the period"),
            Basis(.expropriationEnforcement(9)), .convention),
        of: NonLitigationEnforcement.self
    ) { file, period, _ in period.contains(file.grantedOn) ? file.state.separation != nil : nil }

    /// 行政争议化解率（占受理）: of the disputes a centre received in the period, those resolved, with a follow-up visit.
    /// law: administrative.I06
    public static let centreResolution = Indicator.share(
        .resolution(over: .received),
        of: DisputeCentreReferral.self
    ) { file, period, _ in period.contains(file.state.filingDay) ? file.state.isResolved : nil }

    /// 行政争议化解率（占办结）: of the disputes concluded in the period, those resolved.
    public static let centreResolutionOfConcluded = Indicator.share(
        .resolution(over: .concluded),
        of: DisputeCentreReferral.self
    ) { file, period, _ in
        guard file.state.isConcluded, period.contains(file.firstDay(entering: DisputeCentreReferral.finals)) else {
            return nil
        }
        return file.state.isResolved
    }

    /// 调解不成转立案: of the failed referrals whose days to return end in the period, those returned for docketing by
    /// then.
    /// law: administrative.I16
    public static let failedReturnedInTime = Indicator.share(
        IndicatorDefinition(
            Term("failed-returned-in-time", "化解不成按期转立案率", "failed referrals returned in time"), .share,
            in: .percent, numerator: Term("in-time", "按期退回立案的", "returned for docketing by then"),
            denominator: Term("failed", "退回期限在期内届满的化解不成案件", "failed referrals whose days end in the period"),
            Basis(Citation("QHD21"))),
        of: DisputeCentreReferral.self
    ) { file, period, law in
        guard let last = file.state.lastDay(of: .returning, in: law), period.contains(last) else { return nil }
        return file.state.clocks[.returning]?.stoppedOn.map { $0 <= last } ?? false
    }

    /// 信访诉访分流率: of the petitions registered in the period, those led to suit or reconsideration.
    /// law: administrative.I30
    public static let petitionsRouted = Indicator.share(
        IndicatorDefinition(
            Term("petitions-routed", "信访诉访分流率", "petitions routed"), .share, in: .percent,
            numerator: Term("routed", "导入诉讼或者复议等行政程序的", "led to suit, reconsideration and the like"),
            denominator: Term("registered", "期内登记的信访事项", "petitions registered in the period"),
            Basis(Citation("HS24", 15))),
        of: PetitionMatter.self
    ) { file, period, _ in
        guard let registered = file.firstAct(where: { $0.outcome.kind == .register }), period.contains(registered.day)
        else { return nil }
        return file.firstAct { $0.outcome.kind == .routeLitigation || $0.outcome.kind == .routeAdministrative } != nil
    }

    /// 司法建议反馈率: of the advice whose time to answer ends in the period, that answered by then.
    /// law: administrative.I17 mediation.feedbackRate
    public static let adviceAnswered = Indicator.share(
        IndicatorDefinition(
            id: "advice-feedback-rate", Term("advice-answered", "司法建议按期反馈率", "advice answered in time"), .share,
            in: .percent,
            numerator: Term("in-time", "按期反馈的", "answered by then"),
            denominator: Term("delivered", "反馈期限在期内届满的已送达司法建议", "advice delivered whose time ends in the period"),
            Basis(.judicialAdvice(8)), .convention),
        of: JudicialAdvice.self
    ) { file, period, law in
        guard let last = file.state.lastDay(of: .reply, in: law), period.contains(last),
            file.state.phase != .cancelled
        else { return nil }
        return file.state.repliedOn.map { $0 <= last } ?? false
    }

    /// 司法建议采纳率: of the advice answered in the period, that adopted in whole or in part.
    public static let adviceAdopted = Indicator.share(
        IndicatorDefinition(
            Term("advice-adopted", "司法建议采纳率", "advice adopted"), .share, in: .percent,
            numerator: Term("adopted", "采纳或者部分采纳的", "adopted in whole or in part"),
            denominator: Term("answered", "期内反馈的司法建议", "advice answered in the period"), Basis(.judicialAdvice(8)),
            .convention),
        of: JudicialAdvice.self
    ) { file, period, _ in
        guard period.contains(file.state.repliedOn) else { return nil }
        return file.state.adoption == .adopted || file.state.adoption == .adoptedInPart
    }

    /// Every indicator over files of administrative disputes that needs nothing beside them.
    public static let administrative: [Indicator] = [
        correctionRate, correctionRateWithoutSettled, correctionRateOnMerits, reconsiderationSettled, opinionsHeard,
        newReconsiderations, reconsiderationsPerSuit, newSuits, suitClosingRate, suitClosingRateOfNew, lossRate,
        lossRateOfJudgments, simpleSuitsInTime, appealRate, reversalRate, grantRate, separationShare, centreResolution,
        centreResolutionOfConcluded, failedReturnedInTime, petitionsRouted, adviceAnswered, adviceAdopted,
        attendanceRate, attendanceRateByNotified, attendanceRateByPrincipal, attendanceRateByOrgan, attendanceSpoken,
    ]
}
