import FuyuanKit

extension AdministratorOffice: Walkable {
    static var walkActors: [ActorID] { ["adm-1"] }
    static var walkSteps: [Int] { [0, 1200] }
    static var walkActs: [Act] {
        let institution = AdministratorCandidacy(.institution)
        return [
            .enroll(RosterEnrolment(.institution, panel: 7, publishedOn: CivilDate(2026, 1, 5)!)),
            .select(AdministratorSelection(.lot)),
            .select(AdministratorSelection(.liquidationGroup, for: .group)),
            .declareConflict(ConflictDeclaration([ConflictTie(.adviser)])), .decideConflict, .confirmConflict,
            .passOver, .refuseAppointment,
            .appoint(AdministratorAppointment("adm-1", institution, acceptedOn: CivilDate(2026, 3, 2)!)),
            .takeOver(TakeoverStart()), .finishTakeover, .hireHelpers(HelperHiring()),
            .handToDebtor(SelfManagementGrant()), .resume,
            .supervisePlan(SupervisionPeriod(until: CivilDate(2027, 1, 1)!)),
            .extendSupervision(SupervisionPeriod(until: CivilDate(2028, 1, 1)!)), .endSupervision,
            .handBackAfterSettlement, .resumeAfterDeclaration,
            .requestReplacement(ReplacementRequest(.incompetent)), .notifyRequest, .explain, .declineReplacement,
            .replaceOnRequest(ReplacementDecision()), .replaceExOfficio(ReplacementDecision(ground: .conflict)),
            .resign(ResignationRequest(ground: .health)), .grantResignation(ReplacementDecision()),
            .refuseResignation, .replaceForWalkingOff(ReplacementDecision(successor: "adm-2")), .receiveReplacement,
            .handOver, .fine(AdministratorFine(Money(fen: 60_000_00))), .applyFineReview, .decideFineReview,
            .sanction(RosterBarOrder(until: CivilDate(2027, 6, 1)!)), .removeFromRoster, .endBar, .reEnroll,
            .endDuty(EndOfDuty(deregisteredOn: CivilDate(2026, 3, 1)!)),
        ]
    }
}
