extension AdministratorOffice {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .panelOfSeven: Ground(.administrators(10), cure: "由不少于七人的评审委员会评审", "let a panel of at least seven review")
        case .publicityOver:
            Ground(.administrators(11), cure: "公示满十日后定册", "settle the roster after ten days of publicity")
        case .mayBeEnrolled: Ground(rule: "bankruptcy.v53", .administrators(9))
        case .methodFits:
            Ground(
                .administrators(20), .administrators(21), .administrators(22), cure: "改用法定的选任方式",
                "select by a way the law knows")
        case .competitionFair:
            Ground(
                rule: "bankruptcy.v55", .administrators(21), cure: "不少于三家参与、过半数通过并确定备选",
                "three entrants, half of the panel, one or two reserves")
        case .onRoster: Ground(.administrators(15), .administrators(18), curedBy: .enroll)
        case .selected: Ground(.administrators(20), curedBy: .select)
        case .noConflict:
            Ground(
                rule: "bankruptcy.v53", .bankruptcy(24, 3, item: 3), .administrators(23), .administrators(24),
                cure: "另行指定无利害关系者", "appoint somebody without a conflict")
        case .mayServe:
            Ground(
                rule: "bankruptcy.v53", .bankruptcy(24, 3), .administrators(26), cure: "另行指定",
                "appoint somebody else")
        case .individualFits:
            Ground(
                rule: "bankruptcy.v54", .bankruptcy(24, 4), .administrators(17), cure: "改由社会中介机构担任，或者补办执业责任保险",
                "appoint an institution, or insure")
        case .withAcceptance:
            Ground(
                rule: "bankruptcy.v13", .bankruptcy(13), cure: "裁定受理的同时指定",
                "appoint together with the acceptance ruling")
        case .isAppointed:
            Ground(.bankruptcy(13), .bankruptcy(25), cure: "由被指定的管理人办理", "let the appointed administrator act")
        case .sealFiled: Ground(.administrators(29), cure: "印章交人民法院封样备案", "file the specimen of the seal")
        case .notDelegated: Ground(.administrators(28, 2), cure: "由管理人亲自履行", "perform in person")
        case .courtLeave: Ground(.bankruptcy(28, 1), cure: "报请人民法院许可", "ask the court for leave")
        case .inReorganization: Ground(.bankruptcy(73, 1))
        case .onDebtorsApplication: Ground(.bankruptcy(73, 1), cure: "由债务人提出申请", "let the debtor apply")
        case .resolutionOnFile:
            Ground(.administrators(31), .bankruptcy(22, 2), cure: "由债权人会议决议", "let the meeting resolve")
        case .explainedInTime: Ground(.administrators(31), cure: "两日内书面说明", "explain within two days")
        case .decidedInTime: Ground(.administrators(32), cure: "十日内决定", "decide within ten days")
        case .groundStated:
            Ground(
                .administrators(33), .administrators(34), .administrators(35), cure: "载明法定事由",
                "state a ground of the law")
        case .handoverDue: Ground(.administrators(37), curedBy: .receiveReplacement)
        case .inBreach: Ground(.administrators(39), cure: "查明违反义务的事实", "establish the breach")
        case .fineInRange:
            Ground(
                .administrators(39), cure: "机构五万元至二十万元，个人一万元至五万元",
                "50,000 to 200,000 yuan for an institution, 10,000 to 50,000 for a person")
        case .reviewInTime: Ground(.administrators(40), cure: "五日内决定", "decide within five days")
        case .barInRange: Ground(.administrators(39), cure: "一年至三年", "one to three years")
        case .barOver: Ground(.administrators(39))
        case .threeYearsOver: Ground(rule: "bankruptcy.v53", .administrators(9, item: 3))
        case .supervisionOver: Ground(.bankruptcy(91, 1), cure: "待监督期届满", "wait for the end of the supervision period")
        case .laterDay: Ground(.bankruptcy(91, 3), cure: "定晚于原届满日的日期", "set a later day")
        case .deregistered: Ground(.bankruptcy(122), cure: "待办理注销登记完毕的次日", "wait for the day after deregistration")
        case .noSuitsPending: Ground(.bankruptcy(122), cure: "待诉讼或者仲裁终结", "wait until the suits end")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .panelOfSeven: enrolment(act)?.panel.map { $0 >= 7 }
        case .publicityOver:
            enrolment(act)?.publishedOn.flatMap { TimeLimit.rosterPublicity.lastDay(from: $0, in: occasion.law) }
                .map { occasion.day > $0 }
        case .mayBeEnrolled: enrolment(act)?.bars.isEmpty
        case .methodFits: chosen(act)?.fits(in: occasion.law)
        case .competitionFair:
            chosen(act).flatMap { $0.method == .competitive ? $0.competition.map { $0.findings.isEmpty } : true }
        case .onRoster: phase == .rostered ? true : chosen(act).flatMap { $0.method == .liquidationGroup ? true : nil }
        case .selected: selection == nil ? nil : true
        case .noConflict:
            conflictFound.map { !$0 }
                ?? appointment(act).flatMap { appointed in
                    appointed.candidacy.hasConflict(acceptedOn: appointed.acceptedOn, in: occasion.law).map { !$0 }
                }
        case .mayServe: appointment(act)?.candidacy.bars.isEmpty
        case .individualFits: appointment(act)?.candidacy.individualFits
        // A successor is appointed when somebody is replaced.
        case .withAcceptance:
            appointment(act).flatMap { appointed in
                appointed.succeeds != nil ? true : appointed.acceptedOn.map { $0 == occasion.day }
            }
        case .isAppointed:
            administrator.flatMap { appointed in occasion.actor.id.map { $0 == appointed } }
        case .sealFiled: takeover(act)?.sealFiled
        case .notDelegated: takeover(act)?.delegatesDuties.map { !$0 }
        case .courtLeave: hiring(act)?.courtLeave
        case .inReorganization: grant(act)?.inReorganization
        case .onDebtorsApplication: grant(act)?.onDebtorsApplication
        case .resolutionOnFile: request(act)?.hasResolution
        case .explainedInTime: isInTime(.explanation, in: occasion)
        case .decidedInTime: clocks[.decision] == nil ? nil : isInTime(.decision, in: occasion)
        case .groundStated: statedGround(act)
        case .handoverDue: handoverFrom.map { occasion.day >= $0 }
        case .inBreach:
            hasRefused || hasWalkedOff || handedOverOn == nil && (handoverFrom.map { occasion.day > $0 } ?? false)
        case .fineInRange: fineOf(act).flatMap { fine in candidacy.map { $0.kind.fines.contains(fine) } }
        case .reviewInTime: isInTime(.fineReview, in: occasion)
        case .barInRange: barEnd(act).flatMap { isBarInRange($0, in: occasion) }
        case .barOver: isInTime(.rosterBar, in: occasion).map { !$0 }
        case .threeYearsOver: isInTime(.reEnrolment, in: occasion).map { !$0 }
        case .supervisionOver: supervisionUntil.map { occasion.day > $0 }
        case .laterDay: period(act)?.until.flatMap { new in supervisionUntil.map { new > $0 } }
        case .deregistered:
            endOfDuty(act).flatMap { TimeLimit.administratorEnd.lastDay(from: $0.deregisteredOn, in: occasion.law) }
                .map { occasion.day >= $0 }
        case .noSuitsPending: endOfDuty(act)?.suitsPending.map { !$0 }
        }
    }

    private func isBarInRange(_ end: CivilDate, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard let shortest = occasion.day.adding(years: Int(TimeLimit.rosterBarShortest.period.length)),
            let longest = occasion.day.adding(years: Int(TimeLimit.rosterBarLongest.period.length))
        else { return nil }
        return shortest <= end && end <= longest
    }

    private func statedGround(_ act: Act?) -> Bool? {
        switch act {
        case .resign(let it): it.ground != nil
        case .replaceExOfficio(let it): it.ground == nil ? nil : true
        case _: nil
        }
    }
}

extension AdministratorKind {
    /// 罚款幅度: what an administrator who walks off or refuses handover can be fined (指定管理人规定 art. 39).
    public var fines: ClosedRange<Money> {
        switch self {
        case .institution, .liquidationGroup: Money(fen: 50_000_00)...Money(fen: 200_000_00)
        case .individual: Money(fen: 10_000_00)...Money(fen: 50_000_00)
        }
    }
}
