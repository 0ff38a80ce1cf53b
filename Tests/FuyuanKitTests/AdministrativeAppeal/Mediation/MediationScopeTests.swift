import FuyuanKit
import Testing

@Suite("调解适用范围") struct MediationScopeTests {
    @Test func `Reconsideration mediates any case since 2024, before only discretion and money`() {
        let old = MediationForum.reconsideration(appliedOn: day("2023-12-29"))
        let new = MediationForum.reconsideration(appliedOn: day("2024-01-01"))
        #expect(old == .reconsideration2017)
        #expect(new == .reconsideration)
        #expect(MediationForum.reconsideration(appliedOn: nil) == .reconsideration)
        let now = MediationScope(.otherAct, in: new)
        #expect(now.admissibility == .allowed)
        #expect(now.ways == [.mediationStatement, .reconciliationAndWithdrawal])
        #expect(now.basis.citations.contains(.reconsideration(5)))
        let then = MediationScope(.otherAct, in: old)
        #expect(then.admissibility == .withdrawalOnly)
        #expect(then.ways == [.plainWithdrawal])
        #expect(then.basis.citations.contains(.reconsiderationRegulation(50)))
        for matter in [MediationMatter.discretionaryAct, .compensation, .recompense] {
            #expect(MediationScope(matter, in: old).admissibility == .allowed)
        }
    }

    @Test(arguments: [
        (MediationForum.reconsideration, MediationMatter.otherAct, MediationAdmissibility.allowed),
        (.reconsideration2017, .discretionaryAct, .allowed), (.reconsideration2017, .otherAct, .withdrawalOnly),
        (.litigation, .compensation, .allowed), (.litigation, .recompense, .allowed),
        (.litigation, .discretionaryAct, .allowed), (.litigation, .otherAct, .reconciliationOnly),
        (.agreementSuit, .agreementDispute, .allowed), (.secondInstance, .appealCompensation, .allowed),
        (.litigation, .appealCompensation, .otherForum), (.secondInstance, .otherAct, .reconciliationOnly),
        (.nonLitigationEnforcement, .decisionPerformance, .allowed),
        (.nonLitigationEnforcement, .otherAct, .otherForum),
        (.petition, .discretionaryAct, .allowed), (.petition, .otherAct, .notAllowed),
        (.administrativeMediation, .civilDispute, .allowed),
        (.administrativeMediation, .decisionPerformance, .notAllowed),
        (.administrativeMediation, .discretionaryAct, .localRule),
    ])
    func `The scope of mediation follows the forum and the matter`(
        _ forum: MediationForum, _ matter: MediationMatter, _ expected: MediationAdmissibility
    ) {
        let scope = MediationScope(matter, in: forum)
        #expect(scope.admissibility == expected)
        #expect((scope.limit == nil) == scope.ways.isEmpty)
    }

    @Test func `Every answer has a reason in both languages, and ways only where something is open`() {
        for forum in MediationForum.allCases {
            for matter in MediationMatter.allCases {
                let scope = MediationScope(matter, in: forum)
                #expect(!scope.reason.zh.isEmpty && !scope.reason.en.isEmpty)
                switch scope.admissibility {
                case .allowed, .reconciliationOnly, .withdrawalOnly: #expect(!scope.ways.isEmpty)
                case .localRule, .notAllowed, .otherForum: #expect(scope.ways.isEmpty)
                @unknown default: Issue.record("unknown")
                }
                #expect(scope.derivation.steps.count >= 3)
            }
        }
    }

    @Test func `An execution agreement replaces mediation in non-litigation enforcement`() {
        let scope = MediationScope(.decisionPerformance, in: .nonLitigationEnforcement)
        #expect(scope.ways == [.executionAgreement])
        #expect(scope.basis.citations.contains(.coercion(42)))
        #expect(scope.limit?.zh == "不得损害公共利益和他人合法权益")
    }

    @Test func `Compensation first claimed on appeal is mediated there or sued for separately`() {
        let scope = MediationScope(.appealCompensation, in: .secondInstance)
        #expect(scope.basis.citations.contains(.administrativeProcedureInterpretation(109, 6)))
        #expect(scope.reason.zh == "二审中提出的赔偿请求可以调解；调解不成的，告知另行起诉")
    }

    @Test(arguments: [
        (AdministrativeMediationRules.shandong, MediationAdmissibility.notAllowed), (.qinhuangdao, .allowed),
        (.shenzhen, .allowed), (.chongqing, .allowed), (.other, .localRule),
    ])
    func `Shandong’s organs mediate civil disputes only, the others disputes with organs too`(
        _ rules: AdministrativeMediationRules, _ expected: MediationAdmissibility
    ) {
        #expect(
            MediationScope(.discretionaryAct, in: .administrativeMediation, under: rules).admissibility == expected)
        #expect(MediationScope(.civilDispute, in: .administrativeMediation, under: rules).admissibility == .allowed)
    }

    @Test func `A place’s scope can be replaced`() {
        let other = AdministrativeMediationRules.other
        var law = LegalContext.current
        law.policies[other.administrativeDisputes.id] = .flag(true)
        #expect(
            MediationScope(.compensation, in: .administrativeMediation, under: other, law: law).admissibility
                == .allowed)
        law.policies[AdministrativeMediationRules.shandong.administrativeDisputes.id] = .flag(true)
        #expect(
            MediationScope(.compensation, in: .administrativeMediation, under: .shandong, law: law).admissibility
                == .allowed)
    }
}
