extension ProfessionalMediation {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .bodyOfDomain:
            Ground(.medicalDisputes(31), .labourDisputes(10), cure: "由该领域的调解主体办理", "let a body of this field act")
        case .sameBody: Ground(.medicalDisputes(31), cure: "由受理的组织、机关办理", "let the body that took it up act")
        case .requestFits:
            Ground(.medicalDisputes(31), .trafficAccidents(86), .petitions(33), curedBy: .agreeToMediate)
        case .requestInTime:
            // law: mediation.trafficApply
            // law: mediation.trafficApplyAfterPeoples
            Ground(
                .trafficAccidents(86), .trafficAccidents(85), .trafficAccidents(112, item: 5), cure: "可以申请人民调解或者起诉",
                "people's mediation or a suit remain")
        case .noDoubleTrack:
            // law: mediation.V025
            Ground(
                rule: "mediation.V025", .medicalDisputes(31), .medicalDisputes(40), Citation("MSA22", 15),
                curedBy: .notAccept, .suitFiled)
        case .publicOrderFits: Ground(Citation("PSA19", 178), Citation("PSA19", 179), cure: "依法处罚", "go on to penalty")
        case .acceptedInTime: Ground(.medicalDisputes(40), Citation("MSA22", 14))
        case .freeOfCharge:
            // law: mediation.V023
            Ground(
                rule: "mediation.V023", .peoplesMediation(4), .medicalDisputes(32), cure: "退还所收费用",
                "give back what was charged")
        case .consented:
            // law: mediation.V001
            // law: mediation.V002
            Ground(
                rule: "mediation.V001", .peoplesMediation(3), .trafficAccidents(86), .medicalDisputes(31),
                curedBy: .agreeToMediate)
        case .noticeGiven:
            // law: mediation.trafficNotice
            Ground(.trafficAccidents(88, 1), cure: "提前三日通知，另定时间", "tell them three days before, on another day")
        case .withinRepresentatives:
            // law: mediation.V024
            Ground(
                rule: "mediation.V024", .trafficAccidents(89), cure: "推举代表参加",
                "send representatives")
        case .publicityRespected:
            // law: mediation.V018
            Ground(
                rule: "mediation.V018", .medicalDisputes(42), .trafficAccidents(87, 2), Citation("RL09", 5),
                cure: "依规定或者当事人要求公开、不公开", "open or close it as the rule or the parties want")
        case .changeAskedInTime: Ground(.trafficAccidents(88, 2), cure: "说明理由", "give reasons")
        case .startByInjury: Ground(.trafficAccidents(90))
        case .repeatable: Ground(Citation("PSA19", 183))
        case .repeatInTime:
            // law: mediation.policeSecondMediation
            Ground(Citation("PSA19", 183), curedBy: .fail)
        case .mandateJoint:
            Ground(.medicalDisputes(34, 1), cure: "由双方共同委托或者征得双方同意", "have both order it, or agree")
        case .extensible: Ground(.medicalDisputes(38), .medicalDisputes(40), curedBy: .expire)
        case .laterDay:
            Ground(.medicalDisputes(38), cure: "约定晚于现届满日的日期", "agree on a day later than the present last day")
        case .withinCap: Ground(.petitions(34), cure: "在法定最长期间内延长", "keep within the longest extension")
        case .beforeExpiry, .notExpired: Ground(.medicalDisputes(38), .medicalDisputes(40), curedBy: .extend)
        case .expired: Ground(.medicalDisputes(38), .medicalDisputes(40), curedBy: .fail, .extend)
        case .endingKnown:
            Ground(.trafficAccidents(94), Citation("MSA22", 21), cure: "载明该领域规定的终止事由", "name a cause the field knows")
        case .effectFits:
            // law: mediation.V013
            // law: mediation.V014
            Ground(
                rule: "mediation.V014", .medicalDisputes(39), .labourDisputes(14, 2), .trafficAccidents(93),
                cure: "按该领域规定的签署方式拟定", "draft it with the signatures the field asks for")
        case .withinWindow: Ground(rule: "mediation.V041", .civilProcedure(205))
        case .organisationLed:
            Ground(
                rule: "mediation.V042", .civilProcedure(205), cure: "由依法设立的调解组织调解",
                "let a mediation organisation mediate")
        case .moneyOnly:
            // law: mediation.V045
            Ground(
                rule: "mediation.V045", Citation("LDI20", 52), curedBy: .askArbitrationReview)
        case .noOwnership:
            Ground(
                rule: "mediation.V044", .civilProcedureInterpretation(355), cure: "就确权事项起诉",
                "sue on status or ownership")
        case .suitEnds: Ground(.medicalDisputes(31), .medicalDisputes(40), cure: "待受理后终止", "wait until it is accepted")
        case .gateOpen:
            // law: mediation.V003
            Ground(
                rule: "mediation.V003", .labourDisputes(5), .reconsideration(23), .civilProcedure(127),
                curedBy: .goToPriorBody)
        case .gateClosed: Ground(.peoplesMediation(3), .civilProcedure(125), curedBy: .directFiling)
        case .labourCase: Ground(.labourDisputes(10), curedBy: .confirm)
        case .suitGroundFits: Ground(Citation("LDI20", 13, 3), .labourDisputes(16), curedBy: .takeEffect)
        case .publicOrderCase: Ground(Citation("PSA19", 186))
        case .settlementRecognisable:
            Ground(Citation("PSA19", 186), cure: "履行后由双方书面申请", "perform, then ask in writing together")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .bodyOfDomain: bar { $0.bodyRoles.contains(occasion.actor.role) }
        case .sameBody: bar { _ in isBody(occasion.actor) }
        case .requestFits: bar { requestFits($0.request) }
        case .requestInTime: isRequestInTime(in: occasion.law)
        case .noDoubleTrack: parameters.flatMap { $0.barsDoubleTrack ? request?.isElsewhere.map { !$0 } : true }
        case .publicOrderFits:
            request.map { $0.domain != .publicOrder || (!$0.grounds.isEmpty && $0.exclusions.isEmpty) }
        case .acceptedInTime: limit(of: .acceptance) == nil ? true : isInTime(.acceptance, in: occasion)
        case .freeOfCharge: isFree(act, occasion.actor.role)
        case .consented: consents.isGiven
        case .noticeGiven: noticeGiven(act, in: occasion)
        case .withinRepresentatives:
            parameters.flatMap { field in
                field.mostPerSide.map { most in session(act)?.mostOnASide.map { $0 <= most } } ?? true
            }
        case .publicityRespected: isPublicityRespected(act)
        case .changeAskedInTime: changeAskedInTime(act, in: occasion)
        case .startByInjury: parameters.map { $0.start == .stageOfHarm }
        case .repeatable: firstSessionOn != nil
        case .repeatInTime:
            parameters.flatMap {
                $0.repetition == nil ? true : repetitions > 0 ? false : isInTime(.secondMediation, in: occasion)
            }
        case .mandateJoint: mandate(act).flatMap { $0.isJoint ? true : $0.agreedByBoth }
        case .extensible: parameters.map { $0.isExtensible }
        case .laterDay:
            newLastDay(act).flatMap { day in lastDay(of: .mediationPeriod, in: occasion.law).map { day > $0 } }
        case .withinCap: isWithinCap(act, in: occasion.law)
        case .beforeExpiry: isInTime(.mediationPeriod, in: occasion)
        case .notExpired:
            limit(of: .mediationPeriod) == nil || parameters?.goesOnByConsent == true
                ? true : isInTime(.mediationPeriod, in: occasion)
        case .expired: limit(of: .mediationPeriod) == nil ? false : isInTime(.mediationPeriod, in: occasion).map { !$0 }
        case .endingKnown: failure(act).flatMap { failure in parameters.map { $0.endings.contains(failure.cause) } }
        case .effectFits: effectFits(act)
        case .withinWindow: isInTime(.confirmationWindow, in: occasion)
        // An agreement of the government or its body on ecological compensation may be confirmed (规定 art. 20).
        case .organisationLed: request?.domain == .ecoCompensation ? true : bodyRole.map { $0 != .adminOrgan }
        case .moneyOnly: request.map { $0.domain != .labour || (bodyRole == .commission && isMoneyOnly) }
        case .noOwnership:
            agreement.terms.map {
                $0.clauses.isDisjoint(with: [.personalStatus, .propertyOwnership, .intellectualPropertyOwnership])
            }
        case .suitEnds:
            forum(act).flatMap { forum in parameters.flatMap { $0.suitEnding == .filing ? true : forum.isAccepted } }
        case .gateOpen: gate.map { $0 == .open }
        case .gateClosed: gate.map { $0 != .open }
        case .labourCase: request.map { $0.domain == .labour }
        case .suitGroundFits: suitGroundFits(act)
        case .publicOrderCase: request.map { $0.domain == .publicOrder }
        case .settlementRecognisable:
            settlement(act).map { $0.isPerformed && $0.askedInWriting && !$0.penaltyDecided }
        }
    }

    /// A condition of the field's own, which only bars where the field's text was read.
    private func bar(_ test: (DomainParameters) -> Bool?) -> Bool? {
        guard let parameters else { return nil }
        return parameters.isBar ? test(parameters) : true
    }
}
