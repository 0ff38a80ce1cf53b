/// Finds both roads against an act, step by step.
struct RoadsTale {
    let act: AdministrativeAct
    let stage: RemedyRoads.Stage
    let law: LegalContext
    /// The day that chooses the text of 行政复议法: that of the application, else of the stage; nil where neither is known.
    var applied: CivilDate?
    var reconsideration: ReconsiderationPeriod?
    var suit: SuitPeriod?
    var first: ReconsiderationFirst?
    var final: FinalDecision?
    var order = RemedyRoads.Order.either
    var bars: [RemedyRoads.Bar] = []
    var findings: [Finding] = []
    var derivation = Derivation()

    init(_ act: AdministrativeAct, _ stage: RemedyRoads.Stage, _ law: LegalContext) {
        self.act = act
        self.stage = stage
        self.law = law
    }

    mutating func tell(
        _ claim: SuitPeriod.Claim, _ application: CivilDate?, _ governing: CivilDate?, _ spans: [ExcludedSpan]
    ) {
        applied = application ?? stageDay
        first = ReconsiderationFirst(act)
        if case .ruled(let day) = stage { final = .stateCouncilRuling(on: day) }
        let period = ReconsiderationPeriod(act, applyingOn: application, excluding: spans, in: law)
        // law: administrative.calculation-5.5-FN2
        if final == nil {
            final = FinalDecision(act, governedBy: applied ?? act.legalDay.map(period.text.governingDay))
        }
        let limit = SuitPeriod(act, claim: claim, after: stage, governedBy: governing, excluding: spans, in: law)
        // law: administrative.V-L31
        for note in limit.notes where note.severity == .error {
            bar(.suit, note.code, note.basis, note.text.zh, note.text.en)
        }
        tellFinal()
        tellFirst()
        tellStage(limit.firstDay)
        if !bars(.reconsideration) {
            reconsideration = period
            derivation.add("行政复议的申请期限", "The period to apply for reconsideration")
            derivation.add(period.derivation)
            findings += period.notes
        }
        if !bars.contains(where: { $0.road == .suit && $0.until == nil }) {
            suit = limit
            derivation.add("行政诉讼的起诉期限", "The period to sue")
            derivation.add(limit.derivation)
            findings += limit.notes
        }
        tellOrder()
        for bar in bars {
            derivation.add(
                "\(bar.road.term.zh)受阻：\(bar.text.zh)", "Closed, \(bar.road.term.en): \(bar.text.en)", bar.basis)
        }
        tellBetween()
    }

    /// The day of the stage, as far as it tells which text governs.
    private var stageDay: CivilDate? {
        switch stage {
        case .accepted(let day, _, _), .refused(let day), .rejected(let day), .decided(let day, _, _),
            .withdrawn(let day), .ruled(let day):
            day
        case .none, .sued: nil
        }
    }

    /// Whether the 2017 text governs the reconsideration.
    private var isOld: Bool {
        (applied.map { ReconsiderationPeriod.Text.governing($0) } ?? reconsideration?.text) == .text2017
    }

    private var takenAlready: Citation {
        isOld ? .reconsiderationRegulation(28, 1, item: 7) : .reconsideration(30, 1, item: 7)
    }

    private var isFirstSure: Bool { first.map { !$0.isAmbiguous } == true }

    /// Whether reconsideration has brought nothing that opens the road to the court.
    private var isFresh: Bool {
        switch stage {
        case .none, .sued, .withdrawn: true
        case .accepted, .refused, .rejected, .decided, .ruled: false
        }
    }

    /// Where it stands that one road bars the other.
    private var bothRoads: Citation {
        ReconsiderationPeriod.Text.governing(act.legalDay ?? .max) == .text2017
            ? .reconsideration2017(16) : .reconsideration(29)
    }

    private func bars(_ road: RemedyRoads.Road) -> Bool { bars.contains { $0.road == road } }

    private mutating func bar(
        _ road: RemedyRoads.Road, _ code: String, _ basis: Basis, _ zh: String, _ en: String,
        until: CivilDate? = nil
    ) {
        bars.append(RemedyRoads.Bar(road: road, code: code, basis: basis, text: Bilingual(zh, en), until: until))
    }

    private mutating func tellFinal() {
        guard let final else { return }
        derivation.add(final.derivation)
        if final.closesReconsideration {
            bar(
                .reconsideration, "administrative.finalDecision", final.basis, "\(final.kind.term.zh)依法终局，不适用行政复议",
                "\(final.kind.term.en) is final by statute: no reconsideration")
        }
        if final.closesSuit {
            bar(
                .suit, "administrative.finalDecision",
                Basis(final.basis.citations.first, .administrativeProcedure(13, item: 4)),
                "\(final.kind.term.zh)依法终局，不得起诉", "\(final.kind.term.en) is final by statute: no suit")
            if case .none = stage { findings += final.findings(offersSuit: act.told.contains(.suitLimit)) }
        } else {
            findings.append(
                Finding(
                    "administrative.finalDebated", .warning, final.basis, "法律未规定不服复议决定能否起诉，是否终局有争议",
                    "The statute is silent on a suit after reconsideration: whether that is final is debated"))
        }
        if let known = act.notice.start, let special = final.specialRemedy(knownOn: known, in: law) {
            derivation.add(special.derivation)
            findings.append(
                Finding(
                    "administrative.specialRemedy", .notice, special.basis,
                    "特别规定的申请期限于\(special.lastDay.map { "\($0)" } ?? "—")届满",
                    "The term of the special statute ends on \(special.lastDay.map { "\($0)" } ?? "—")"))
        }
    }

    // law: administrative.V-L03 administrative.V-R38
    private mutating func tellFirst() {
        guard let first else { return }
        derivation.add(first.derivation)
        if !act.told.contains(.reconsiderationFirst), !first.isAmbiguous,
            ReconsiderationPeriod.Text.governing(act.legalDay ?? .max) == .text2023
        {
            findings.append(first.untoldFinding)
        }
        guard isFresh else { return }
        if first.isAmbiguous {
            findings.append(first.skippedFinding)
        } else if !bars(.suit) {
            let finding = first.skippedFinding
            bar(.suit, finding.code, finding.basis, finding.text.zh, finding.text.en)
        }
    }

    // law: administrative.V-L04 administrative.V-R05
    private mutating func tellStage(_ firstDay: CivilDate?) {
        switch stage {
        case .none: break
        case .accepted:
            bar(
                .suit, "administrative.V-L04",
                Basis(
                    isOld ? .reconsideration2017(16) : .reconsideration(29), .administrativeProcedureInterpretation(57)),
                "复议机关已经受理，法定复议期间内不得起诉；逾期不作决定的，可以起诉",
                "Reconsideration has been accepted: no suit while its period runs; where it ends without a decision, a suit lies",
                until: firstDay?.adding(days: -1))
            bar(
                .reconsideration, "administrative.V-R05", Basis(takenAlready), "已经受理",
                "already accepted")
        case .refused, .rejected, .decided:
            bar(
                .reconsideration, "administrative.V-R05", Basis(takenAlready),
                "同一行政复议申请已经处理，不再受理", "the same application has been dealt with")
        case .withdrawn:
            bar(
                .reconsideration, "administrative.V-R33",
                Basis(isOld ? .reconsiderationRegulation(38, 2) : .reconsideration(74)),
                "撤回申请后不得以同一事实和理由再次申请，违背真实意愿的除外",
                "after withdrawal no new application on the same facts and grounds, unless it was against one’s will")
        case .sued:
            bar(
                .reconsideration, "administrative.V-R05",
                Basis(
                    bothRoads,
                    bothRoads == .reconsideration(29)
                        ? .reconsideration(30, 1, item: 7) : .reconsiderationRegulation(28, 1, item: 7)),
                "人民法院已经立案，不得申请行政复议", "the court has docketed a suit over the act: no reconsideration")
        case .ruled: break
        }
    }

    private mutating func tellOrder() {
        let (applies, sues) = (!bars(.reconsideration), !bars(.suit))
        switch stage {
        case .accepted, .refused, .rejected, .decided:
            order = suit == nil ? .none : .suitAfterReconsideration
        case .none, .sued, .withdrawn, .ruled:
            if isFirstSure, applies, final?.closesSuit != true {
                order = .reconsiderationFirst
            } else if applies, sues {
                order = first == nil ? .either : .reconsiderationFirstLikely
            } else {
                order = applies ? .reconsiderationOnly : sues ? .suitOnly : .none
            }
        }
        derivation.add("先后次序", "Order", result: "\(order.term.zh) / \(order.term.en)", orderBasis)
    }

    private var orderBasis: Basis {
        switch order {
        case .either: Basis(.administrativeProcedure(44, 1))
        case .reconsiderationFirst, .reconsiderationFirstLikely:
            Basis(.administrativeProcedure(44, 2), first?.basis.citations.first)
        case .reconsiderationOnly, .none: final?.basis ?? Basis()
        case .suitAfterReconsideration: Basis(.administrativeProcedure(45))
        case .suitOnly: Basis(.administrativeProcedureInterpretation(58))
        }
    }

    /// What taking one road does to the other.
    private mutating func tellBetween() {
        switch order {
        case .either, .reconsiderationFirstLikely:
            derivation.add(
                "先申请复议并被受理的，复议期间不得起诉；法院已经受理起诉的，不得申请复议",
                "Once reconsideration is accepted no suit meanwhile; once the court has taken the suit no reconsideration",
                Basis(bothRoads))
            derivation.add(
                "经同意撤回复议申请的，在起诉期限内仍可对原行政行为起诉",
                "After a withdrawal with consent the act may still be sued over within the period to sue",
                Basis(.administrativeProcedureInterpretation(58)))
            tellAfter()
        case .reconsiderationFirst:
            tellAfter()
            // The 2017 text does not speak of a rejection.
            derivation.add(
                "复议机关不予受理\(isOld ? "" : "、驳回申请")或者逾期不作答复的，自收到决定书或者期满之日起\(TimeLimit.suitAfterReconsiderationFirst.period.text(in: .zh))内可以起诉",
                "Where reconsideration is refused\(isOld ? "" : ", rejected") or not answered, a suit lies within \(TimeLimit.suitAfterReconsiderationFirst.period.text(in: .en))",
                Basis(isOld ? .reconsideration2017(19) : .reconsideration(34)))
        case .reconsiderationOnly, .suitAfterReconsideration, .suitOnly, .none: break
        }
        tellRuling()
    }

    private mutating func tellAfter() {
        derivation.add(
            "不服复议决定的，自收到复议决定书之日起\(TimeLimit.suitAfterReconsideration.period.text(in: .zh))内起诉；逾期不作决定的，自复议期满之日起计算",
            "Against the reconsideration decision: a suit within \(TimeLimit.suitAfterReconsideration.period.text(in: .en)) of receiving it, or of the end of the period where none is made",
            TimeLimit.suitAfterReconsideration.basis)
    }

    /// A province or a ministry decides on its own acts; instead of suing, the party may ask the State Council.
    private mutating func tellRuling() {
        guard let maker = act.maker, final == nil else { return }
        switch maker {
        case .provincialGovernment, .stateCouncilDepartment:
            derivation.add(
                "对省级人民政府、国务院部门的复议决定不服，可以起诉，也可以向国务院申请裁决；国务院的裁决为最终裁决",
                "Against its reconsideration decision one may sue, or ask the State Council for a ruling, which is final",
                Basis(isOld ? .reconsideration2017(14) : .reconsideration(26)))
        case .cityGovernment, .countyGovernment, .townshipGovernment, .localDepartment, .verticalDepartment, .taxOrgan,
            .provincialVerticalDepartment, .justiceDepartment, .dispatchedOrgan, .prefecturalOffice, .dispatchedOffice,
            .cityDispatchedOffice, .governmentManagedOrganization, .departmentManagedOrganization,
            .stateCouncilDispatchedOffice, .stateCouncilManagedOrganization:
            break
        }
    }
}
