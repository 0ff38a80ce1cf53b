extension InterAgencyRequest {
    /// law: mediation.V108
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .basisNamed:
            Ground(
                rule: "mediation.V108", .civilProcedure(117), .personalInformation(34), cure: "载明法律依据",
                "name the legal basis")
        case .purposeStated:
            Ground(rule: "mediation.V108", .personalInformation(34), cure: "载明查询目的", "state the purpose")
        case .scopeNamed:
            Ground(rule: "mediation.V108", .personalInformation(34), cure: "逐项载明查询字段", "name the fields one by one")
        case .caseNamed: Ground(.huashan(item: 9), cure: "载明案号", "name the case")
        case .officersNamed: Ground(.huashan(item: 7), cure: "载明经办人员的证件编号", "name the officers by their credentials")
        case .sameProvider: Ground(cure: "由被请求机关办理", "let the organ asked act")
        case .sameRequester: Ground(cure: "由请求机关办理", "let the organ that asked act")
        case .administratorRegistered:
            Ground(.huashan(item: 7), cure: "管理人先行线上注册并核验身份", "let the administrator register and be checked first")
        case .authorised: Ground(.huashan(item: 7), curedBy: .reject, .askMore)
        case .reasonGiven: Ground(cure: "写明不予提供的理由", "write out the reasons")
        case .supplementTimePassed: Ground(cure: "待补充期限届满", "wait until the time is over")
        case .withinScope:
            Ground(
                rule: "mediation.V108", .personalInformation(34), cure: "限于核准的字段；另需的另行请求",
                "keep to the fields granted; ask again for others")
        case .officerVerified: Ground(.huashan(item: 7), curedBy: .verifyIdentity)
        case .subjectInScope:
            Ground(
                rule: "mediation.V108", .personalInformation(34), cure: "另行提出载明该对象的查询函",
                "send another request that names them")
        case .grantRunning: Ground(cure: "另行提出查询", "ask again")
        case .allAnswered: Ground(cure: "逐项反馈，不掌握的予以注明", "answer every field, or say that it is not held")
        case .reallyLate: Ground(.huashan(), cure: "待反馈期限届满", "wait until the time to answer is over")
        case .adjudicationUntouched:
            Ground(
                rule: "mediation.V112", .civilProcedure(6, 2), .administrativeProcedure(4, 1),
                .administrativeProcedure(3, 2), cure: "协调不涉及案件的受理和裁判结果",
                "leave filing and judgment out of the coordination")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .basisNamed: letter(act).map { !$0.lawfulBasis.isEmpty }
        case .purposeStated: letter(act).map { $0.purpose != nil }
        case .scopeNamed: letter(act).map { !$0.scope.fields.isEmpty }
        case .caseNamed: letter(act).map { $0.caseNumber != nil }
        case .officersNamed:
            if act?.kind == .verifyIdentity {
                checked(act).map { !$0.officers.isEmpty }
            } else {
                letter(act).map { !$0.officers.isEmpty }
            }
        case .sameProvider: demand?.provider.map { provider in occasion.actor.id.map { $0 == provider } } ?? true
        case .sameRequester: requester.map { requester in occasion.actor.id.map { $0 == requester } } ?? true
        case .administratorRegistered: isAdministratorChecked(act)
        case .authorised: verification.flatMap(\.isAuthorised)
        case .reasonGiven: refused(act)?.isReasoned
        case .supplementTimePassed: isInTime(.supplement, in: occasion).map { !$0 }
        case .withinScope: act.map { outside($0).isEmpty }
        case .officerVerified: isOfficerChecked(act)
        case .subjectInScope: isSubjectNamed(act)
        case .grantRunning: grant?.until.map { occasion.day <= $0 } ?? true
        case .allAnswered: answersAll(act)
        case .reallyLate: isLate(act, in: occasion)
        case .adjudicationUntouched: leavesAdjudicationAlone(act)
        }
    }

    private func isAdministratorChecked(_ act: Act?) -> Bool? {
        guard demand?.purpose == .bankruptcyEstate else { return true }
        return checked(act)?.registeredOnline
    }

    private func isOfficerChecked(_ act: Act?) -> Bool? {
        guard case .lookUp(let it) = act else { return nil }
        return verification?.officers.contains(it.officer) ?? false
    }

    private func answersAll(_ act: Act?) -> Bool? {
        let sent: InformationReply
        switch act {
        case .answer(let it), .answerRest(let it): sent = it
        case _: return nil
        }
        return Set(sent.fields + sent.notHeld + answered + notHeld).isSuperset(of: openFields)
    }

    private func isLate(_ act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        guard case .escalate(let it) = act else { return nil }
        return switch it.ground {
        case .overdue: isInTime(.response, in: occasion).map { !$0 }
        case .unreasonedDelay: true
        }
    }

    private func leavesAdjudicationAlone(_ act: Act?) -> Bool? {
        guard case .instruct(let it) = act else { return nil }
        guard let measure = it.measure else { return true }
        return measure.meddles.map { !$0 }
    }

    /// The letter as it stands with an act: the one sent, or as a supplement makes it.
    private func letter(_ act: Act?) -> InformationDemand? {
        switch act {
        case .submit(let it): it
        case .supplement(let it): it.demand ?? demand
        case _: nil
        }
    }

    private func isSubjectNamed(_ act: Act?) -> Bool? {
        guard case .lookUp(let it) = act else { return nil }
        let named = demand?.scope.subjects ?? []
        guard let subject = it.subject else { return named.count <= 1 ? true : nil }
        return named.isEmpty || named.contains(subject)
    }

    private func checked(_ act: Act?) -> IdentityVerification? {
        guard case .verifyIdentity(let it) = act else { return nil }
        return it
    }

    private func refused(_ act: Act?) -> InformationRejection? {
        guard case .reject(let it) = act else { return nil }
        return it
    }
}
