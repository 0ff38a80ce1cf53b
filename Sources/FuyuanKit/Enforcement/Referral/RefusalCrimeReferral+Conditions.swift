extension RefusalCrimeReferral {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .obligationEffective:
            Ground(Citation("CRL", 313), .refusalCrime(2), cure: "查明裁判生效日期", "find out the day it took effect")
        case .conductAfterObligation:
            Ground(
                Citation("CRL", 313), .refusalCrime(6), cure: "补充裁判生效后（诉讼开始后）的拒不执行行为",
                "show conduct after the judgment took effect, or after the suit began")
        case .fiveGroups:
            Ground(
                rule: "enforcement.V53", .refusalOpinion(3), .refusalOpinion(4), cure: "补齐五组证据",
                "complete the five groups")
        case .priorSanction:
            Ground(
                rule: "enforcement.V53", .refusalCrime(3), cure: "先行罚款、拘留，仍拒不执行的再移送；或者查明其他情形",
                "fine or detain first and refer if that does not help; or show other conduct")
        case .abilityAfterNecessities:
            Ground(
                rule: "enforcement.V54", .refusalCrime(5), cure: "扣除生活必需费用后重新核算",
                "compute the ability after the necessities")
        case .rightPolice:
            Ground(
                .refusalCrime(15), .refusalOpinion(2), cure: "移送执行法院所在地公安机关", "refer to the police at the court’s place"
            )
        case .examinedInTime: Ground(.refusalOpinion(5), curedBy: .askSupervisionForSilence)
        case .examinationLapsed: Ground(.refusalOpinion(5), cure: "待审查期限届满", "wait until the time has passed")
        case .reasonGiven: Ground(.refusalOpinion(5), cure: "书面说明理由", "give the reason in writing")
        case .reasonsInTime, .explainedInTime: Ground(.refusalOpinion(5), cure: "尽快说明理由", "give the reasons at once")
        case .filedInTime: Ground(.refusalOpinion(5), cure: "尽快立案", "file at once")
        case .chiefDecided: Ground(.refusalOpinion(5), cure: "报检察长决定", "let the chief procurator decide")
        case .performed: Ground(.refusalCrime(11), cure: "查明履行情况", "find out what was performed")
        case .circumstancesMinor:
            Ground(.refusalCrime(11), cure: "情节不轻微的，依法起诉", "charge where the circumstances are not minor")
        case .ownRightsHarmed: Ground(.refusalCrime(14))
        case .complainedBefore:
            Ground(.refusalCrime(14), cure: "先向公安机关或者人民检察院控告", "complain to police or procuratorate first")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .obligationEffective: suspected(act).flatMap { it in it.effectiveOn.map { $0 <= occasion.day } }
        case .conductAfterObligation: suspected(act).flatMap(\.isConductPunishable)
        case .fiveGroups: assembled(act).map { $0.evidence == RefusalEvidenceGroup.complete }
        case .priorSanction: assembled(act).flatMap(\.isPriorSanctionMet)
        case .abilityAfterNecessities: assembled(act).flatMap(\.isAbleAfterNecessities)
        case .rightPolice: transferred(act).flatMap(\.isAtPlaceOfCourt)
        case .examinedInTime: isInTime(.examination, in: occasion)
        case .examinationLapsed: isInTime(.examination, in: occasion).map { !$0 }
        case .reasonGiven: returning(act).map { !$0.reason.isEmpty }
        case .reasonsInTime: isInTime(.reasons, in: occasion)
        case .explainedInTime: isInTime(.explanation, in: occasion)
        case .filedInTime: isInTime(.orderedFiling, in: occasion)
        case .chiefDecided: ordered(act).flatMap(\.isByChief)
        case .performed: performing(act).map { $0.extent != .nothing }
        case .circumstancesMinor: performing(act).flatMap(\.isMinor)
        case .ownRightsHarmed: prosecuting(act).flatMap(\.isOwnRight)
        case .complainedBefore: prosecuting(act).flatMap(\.hasComplained)
        }
    }

    private func suspected(_ act: Act?) -> RefusalSuspicion? {
        guard case .noteSuspicion(let it) = act else { return nil }
        return it
    }

    private func assembled(_ act: Act?) -> RefusalDossier? {
        guard case .assemble(let it) = act else { return nil }
        return it
    }

    private func transferred(_ act: Act?) -> ReferralTransfer? {
        guard case .transfer(let it) = act else { return nil }
        return it
    }

    private func returning(_ act: Act?) -> ReferralReturn? {
        switch act {
        case .declineToFile(let it), .sendReasons(let it), .dropCase(let it), .explainNotFiling(let it),
            .reasonsAccepted(let it), .declineToCharge(let it):
            it
        case _: nil
        }
    }

    private func ordered(_ act: Act?) -> FilingOrder? {
        guard case .orderFiling(let it) = act else { return nil }
        return it
    }

    private func performing(_ act: Act?) -> PerformanceBeforeCharge? {
        guard case .performBeforeCharge(let it) = act else { return nil }
        return it
    }

    private func prosecuting(_ act: Act?) -> PrivateProsecution? {
        switch act {
        case .prosecutePrivately(let it), .prosecuteAfterDrop(let it): it
        case _: nil
        }
    }
}
