extension PetitionMatter {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: administrative.V-P04
        case .representativesWithinFive:
            Ground(
                rule: "administrative.V-P04", .petitions(20, 3), cure: "推选不超过五名代表", "send five representatives at most")
        // law: administrative.V-P01
        case .noLegalChannel:
            Ground(
                rule: "administrative.V-P01", .petitions(31), cure: "导入诉讼、复议等法定途径", "route it to its legal channel")
        case .channelIsLitigation: Ground(.petitions(31, item: 1))
        case .channelIsAdministrative: Ground(.petitions(31, item: 4))
        case .suitAdmissible: Ground(.petitions(37, 3), curedBy: .handOver)
        // law: administrative.V-P03
        case .notFinal:
            Ground(
                rule: "administrative.V-P03", .petitions(36, 3), curedBy: .handOver)
        // law: administrative.V-P05
        case .receiverNotAccused:
            Ground(rule: "administrative.V-P05", .petitions(30, 3), cure: "转送其他有权处理的机关", "transfer it to another organ")
        // law: administrative.V-P02
        case .registeredInTime: Ground(rule: "administrative.V-P02", .petitions(22))
        case .acceptedInTime: Ground(rule: "administrative.V-P02", .petitions(23))
        case .handledInTime: Ground(rule: "administrative.V-P02", .petitions(34))
        case .reviewedInTime: Ground(rule: "administrative.V-P02", .petitions(35))
        case .rereviewedInTime: Ground(rule: "administrative.V-P02", .petitions(36))
        case .objectionInTime, .objectionReasoned: Ground(.petitions(23, 3))
        case .extensionApproved, .extensionWithinThirty, .extensionBeforeEnd: Ground(.petitions(34))
        case .withinDiscretion: Ground(.petitions(33))
        case .reviewRequestInTime: Ground(.petitions(35))
        case .rereviewRequestInTime: Ground(.petitions(36))
        case .requestLapsed: Ground(.petitions(35), .petitions(36))
        case .isFinalised:
            Ground(
                .petitions(37, 3), cure: "先由法院依法终结，或者导入诉讼程序", "let the court terminate it first, or route it to court")
        case .explained: Ground(.huashan(15), cure: "由法院释明法律", "have the court explain the law")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .representativesWithinFive: registered(by: act).flatMap(Self.sendsAtMostFive)
        case .registeredInTime: isInTime(.disposal, in: occasion) ?? true
        case .noLegalChannel: classification.map { $0.channel == .petition }
        case .channelIsLitigation: classification.map { $0.channel == .litigation || $0.meetsSuitConditions == true }
        case .channelIsAdministrative: classification.map { $0.channel == .administrativeProcedure }
        // Only an end on record bars.
        case .suitAdmissible: classification?.litigationTerminated != true
        case .notFinal: registration?.finalBefore != true
        case .receiverNotAccused: transfer(by: act)?.isReceiverAccused.map { !$0 }
        case .acceptedInTime: (isInTime(.disposal, in: occasion) ?? true) && (isInTime(.notice, in: occasion) ?? true)
        case .objectionInTime: isInTime(.objection, in: occasion)
        case .objectionReasoned: objection(by: act).map { $0.reason?.contains { !$0.isWhitespace } ?? false }
        case .handledInTime: isInTime(.handling, in: occasion)
        case .extensionApproved:
            extended(by: act).flatMap { it in
                guard let approved = it.isApprovedByHead, let told = it.isPetitionerTold else { return nil }
                return approved && told
            }
        case .extensionWithinThirty: extended(by: act).map { 1...30 ~= $0.days }
        case .extensionBeforeEnd: isInTime(.handling, in: occasion)
        case .withinDiscretion: mediation(by: act)?.isWithinDiscretion
        case .reviewRequestInTime: isInTime(.reviewRequest, in: occasion)
        case .reviewedInTime: isInTime(.review, in: occasion)
        case .rereviewRequestInTime: isInTime(.rereviewRequest, in: occasion)
        case .rereviewedInTime: isInTime(.rereview, in: occasion)
        case .requestLapsed:
            (isInTime(.reviewRequest, in: occasion) ?? isInTime(.rereviewRequest, in: occasion)).map { !$0 }
        case .isFinalised: isFinalised
        case .explained: handOver(by: act)?.isExplained
        }
    }

    /// Whether the matter was lawfully terminated; nil when nobody recorded it.
    private var isFinalised: Bool? {
        if phase == .litigationTerminated { return true }
        if registration?.finalBefore == true || classification?.litigationTerminated == true { return true }
        return registration?.finalBefore == nil && classification?.litigationTerminated == nil ? nil : false
    }

    private static func sendsAtMostFive(_ it: PetitionRegistration) -> Bool? {
        if it.isGroupVisit == false { return true }
        return it.representatives.map { $0 <= 5 }
    }

    private func registered(by act: Act?) -> PetitionRegistration? {
        guard case .register(let it) = act else { return nil }
        return it
    }

    private func transfer(by act: Act?) -> PetitionTransfer? {
        guard case .transfer(let it) = act else { return nil }
        return it
    }

    private func objection(by act: Act?) -> PetitionObjection? {
        guard case .object(let it) = act else { return nil }
        return it
    }

    private func extended(by act: Act?) -> PetitionExtension? {
        guard case .extendHandling(let it) = act else { return nil }
        return it
    }

    private func mediation(by act: Act?) -> PetitionMediation? {
        guard case .mediate(let it) = act else { return nil }
        return it
    }

    private func handOver(by act: Act?) -> PetitionHandOver? {
        guard case .handOver(let it) = act else { return nil }
        return it
    }
}
