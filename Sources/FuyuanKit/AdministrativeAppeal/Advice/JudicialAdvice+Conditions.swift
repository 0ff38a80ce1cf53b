extension JudicialAdvice {
    /// law: administrative.V-A01
    /// law: administrative.V-A02
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sameCourt: Ground(.judicialAdvice(4), cure: "由提出建议的人民法院办理", "let the court that advises act")
        case .necessary: Ground(.judicialAdvice(2), cure: "不必要的不提出", "do not advise without need")
        case .addresseeHeard: Ground(.judicialAdvice(5), cure: "听取被建议单位的意见", "hear the unit to be advised")
        case .ownArea:
            Ground(
                rule: "administrative.V-A03", .judicialAdvice(3), cure: "报请上级人民法院提出",
                "ask the court above to give it")
        case .sameLevel:
            Ground(
                rule: "administrative.V-A03", .judicialAdvice(3), cure: "向同级主管机关提出",
                "address the competent department of the same level")
        case .suggestionsMatched:
            Ground(
                rule: "administrative.V-A04", .judicialAdvice(6), cure: "逐项对应问题与建议",
                "match problems and suggestions one by one")
        case .committeeApproved: Ground(rule: "administrative.V-A01", .judicialAdvice(7), curedBy: .committeeApprove)
        case .presidentSigned:
            Ground(rule: "administrative.V-A01", .judicialAdvice(7), cure: "报院长签发", "have the president sign")
        case .numbered:
            Ground(
                rule: "administrative.V-A01", .judicialAdvice(6), cure: "按地名简称、法建、年份、序号统一编号",
                "number it by place, 法建, year and serial")
        case .replyTermStated:
            Ground(rule: "administrative.V-A02", .judicialAdvice(8), cure: "载明答复期限", "state the time to reply")
        case .replyTermUsual:
            Ground(rule: "administrative.V-A02", .judicialAdvice(8), cure: "说明延长的理由", "say why it is longer")
        case .copiedUpward: Ground(.judicialAdvice(9), cure: "抄送其上级机关", "send a copy to its superior")
        case .adopts: Ground(.judicialAdvice(8, 2), curedBy: .replyNotAdopting)
        case .repliedInTime: Ground(.judicialAdvice(8, 2), .administrativeProcedureInterpretation(149, 4))
        case .replyTimePassed: Ground(.judicialAdvice(8, 2), cure: "等待答复期限届满", "wait until the time is over")
        case .reasonsGiven: Ground(.judicialAdvice(8, 2), cure: "书面说明不采纳的理由", "give the reasons in writing")
        case .majorProblem: Ground(.judicialAdvice(9))
        case .handlingProposed:
            Ground(
                .administrativeProcedureInterpretation(149, 1), .administrativeProcedure(64),
                cure: "一并提出处理建议", "propose how to deal with it")
        case .documentAdviceInTime:
            Ground(rule: "administrative.V-A05", .administrativeProcedureInterpretation(149, 2))
        case .toSuperiors:
            Ground(
                .headAttendance(12, 1), cure: "同时向监察机关和上一级行政机关提出",
                "send it to the supervisory and to the superior organ")
        case .defendantSummoned: Ground(.administrativeProcedure(66, 2))
        case .firstInstanceCourt:
            Ground(.administrativeProcedure(96), cure: "由第一审人民法院提出", "let the court of first instance give it")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .sameCourt: court == nil ? true : occasion.actor.id.map { $0 == court }
        case .necessary: matter(act)?.isNecessary
        case .addresseeHeard: consultation(act)?.addresseeHeard
        case .ownArea: draft(act)?.isInReach
        case .sameLevel: draft(act).map { $0.isSameLevel != false }
        case .suggestionsMatched: draft(act).map(\.isMatched)
        case .committeeApproved:
            adviceKind.map { $0 != .comprehensiveGovernance || phase == .committeeApproved || approvedOn != nil }
        case .presidentSigned: occasion.actor.role == .courtPresident
        case .numbered: signature(act).map { Self.isNumbered($0.number) }
        case .replyTermStated: sent(act).map { $0.replyBy != nil || ($0.replyMonths.map { $0 > 0 } ?? false) }
        case .replyTermUsual: hasUsualTerm(act, in: occasion)
        case .copiedUpward: isCopied(act)
        case .adopts: answer(act).map { $0.adoption != .notAdopted }
        case .repliedInTime: repliedOn == nil ? isInTime(.reply, in: occasion) : true
        case .replyTimePassed: lastDay(of: .reply, in: occasion.law).map { occasion.day > $0 }
        case .reasonsGiven: hasReasons(act)
        case .majorProblem: letter?.isMajor
        case .handlingProposed: document(act)?.proposesHandling
        case .documentAdviceInTime: isDocumentAdviceInTime(act, in: occasion)
        case .toSuperiors: attendance(act).map { $0.superior != nil && $0.superior != $0.addressee }
        case .defendantSummoned: noShow(act)?.wasSummoned
        case .firstInstanceCourt: refusal(act)?.byFirstInstance
        }
    }

    /// Whether a number reads as that of a judicial advice: `甲法建〔2025〕3号`.
    public static func isNumbered(_ text: String?) -> Bool {
        guard let number = text.flatMap({ DocumentNumber($0) }) else { return false }
        return number.issuer.hasSuffix("法建")
    }

    private func hasUsualTerm(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let it = sent(act) else { return nil }
        if it.longTermReason?.isEmpty == false { return true }
        let received = it.receivedOn ?? occasion.day
        guard let stated = statedLastDay(of: it, from: received, in: occasion.law) else { return nil }
        return TimeLimit.judicialAdviceReply.lastDay(from: received, in: occasion.law).map { stated <= $0 }
    }

    private func isCopied(_ act: Act?) -> Bool? {
        guard let it = sent(act) else { return nil }
        guard letter?.isMajor == true else { return true }
        return it.copiedUpward
    }

    private func hasReasons(_ act: Act?) -> Bool? {
        guard case .replyNotAdopting(let it) = act else { return nil }
        return it.reasons?.contains { !$0.isWhitespace } ?? false
    }

    private func isDocumentAdviceInTime(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let effective = document(act)?.effectiveOn else { return nil }
        return TimeLimit.documentAdvice.lastDay(from: effective, in: occasion.law).map { occasion.day <= $0 }
    }

    /// What is wrong with an advice on a day: a reply to advice on a document that nobody follows up.
    /// law: administrative.V-A05
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        guard adviceKind == .normativeDocument, isOverdue(on: day, in: law), phase != .replyOverdue,
            phase != .escalated
        else { return [] }
        return [
            Finding(
                "administrative.V-A05", .warning, at: "reply", Basis(.administrativeProcedureInterpretation(149, 4)),
                "六十日答复期限已过，未作跟踪", "the sixty days to reply have passed and nobody noted it")
        ]
    }

    private func matter(_ act: Act?) -> AdviceMatter? {
        guard case .identify(let it) = act else { return nil }
        return it
    }

    private func consultation(_ act: Act?) -> AdviceConsultation? {
        guard case .consult(let it) = act else { return nil }
        return it
    }

    private func draft(_ act: Act?) -> AdviceLetter? {
        guard case .draft(let it) = act else { return nil }
        return it
    }

    private func signature(_ act: Act?) -> AdviceSignature? {
        guard case .sign(let it) = act else { return nil }
        return it
    }

    private func sent(_ act: Act?) -> AdviceDelivery? {
        guard case .deliver(let it) = act else { return nil }
        return it
    }

    private func answer(_ act: Act?) -> AdviceReply? {
        guard case .reply(let it) = act else { return nil }
        return it
    }

    private func document(_ act: Act?) -> DocumentAdvice? {
        guard case .adviseOnDocument(let it) = act else { return nil }
        return it
    }

    private func attendance(_ act: Act?) -> AttendanceAdvice? {
        guard case .adviseOnAttendance(let it) = act else { return nil }
        return it
    }

    private func noShow(_ act: Act?) -> NoShowAdvice? {
        guard case .adviseOnNoShow(let it) = act else { return nil }
        return it
    }

    private func refusal(_ act: Act?) -> RefusalAdvice? {
        guard case .adviseOnRefusal(let it) = act else { return nil }
        return it
    }
}
