/// 信访事项: a petition, from registration to the channel it belongs to, or to its handling, review and re-review.
///
/// A matter that belongs to a court, to reconsideration or to another legal channel leaves the petition channel; one that
/// went through re-review, or whose litigation was lawfully terminated, is not taken up again, only handed to the locality.
/// Source: 信访工作条例 arts. 20–37.
public struct PetitionMatter: CaseMachine {
    public var standing = Standing<PetitionMatter>()
    /// As it came in; nil before.
    public internal(set) var registration: PetitionRegistration?
    /// Where it belongs; nil before it was classified.
    public internal(set) var classification: PetitionClassification?
    /// The organ it was last transferred to; nil before.
    public internal(set) var receiver: String?

    /// Before anything happened.
    public init() {}

    public static let name = Term("petition-matter", "信访事项", "petition")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .routedToReconsideration, .routedToDiscipline, .routedElsewhere, .closedFinal, .handedToLocality, .closed,
    ]
    public static let table = makeTable()

    /// Whether nothing more is owed in the petition channel: routed to court counts as closed here.
    public var isClosed: Bool { isFinal || phase == .routedToCourt }

    /// The acts a classification asks for, in the order of the law; a matter that meets the conditions of a suit is routed
    /// to court, one finally closed is only handed over.
    public var proposed: [Act.Kind] {
        guard phase == .classified, let classification else { return [] }
        if registration?.finalBefore == true || classification.litigationTerminated == true { return [.handOver] }
        return switch classification.channel {
        case .litigation: [.routeLitigation]
        case .administrativeProcedure: [.routeAdministrative]
        case .arbitration, .partyChannel, .statutoryDuty: [.routeOther]
        case .discipline: [.routeDiscipline]
        case .petition: [.transfer, .acceptItem]
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .disposal: [.petitionRegistration]
        case .notice: [.petitionNotice]
        case .objection: [.petitionReferralObjection]
        case .handling: [.petitionHandling]
        case .reviewRequest: [.petitionReviewRequest]
        case .review: [.petitionReview]
        case .rereviewRequest: [.petitionReReviewRequest]
        case .rereview: [.petitionReReview]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        switch act {
        case .handle(let it), .issueReview(let it): it.receivedOn ?? occasion.day
        case .register, .classify, .jointStudy, .routeLitigation, .routeAdministrative, .routeDiscipline, .routeOther,
            .transfer, .object, .verifyObjection, .overruleObjection, .acceptItem, .beginHandling, .extendHandling,
            .mediate, .closeMediated, .requestReview, .requestRereview, .holdReviewHearing, .issueRereview, .close,
            .lapseReview, .terminateLitigation, .handOver:
            occasion.day
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .handled, .reviewed: .petitioner
        case .unopened, .registered, .classified, .objectionRaised, .returned, .rereviewed: .petitionOffice
        case .transferred, .accepted, .handling, .mediated, .reviewRequested, .rereviewRequested: .petitionUnit
        case .routedToCourt, .litigationTerminated: .court
        case .routedToReconsideration, .routedToDiscipline, .routedElsewhere, .closedFinal, .handedToLocality, .closed:
            nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .register(let it): registration = it
        case .classify(let it): classification = it
        case .transfer(let it): receiver = it.receiver
        case .extendHandling(let it): standing.extend(.handling, by: .days(it.days), permit)
        case .holdReviewHearing(let it):
            standing.exclude(.rereview, since: it.since, until: it.until.adding(days: 1) ?? it.until, permit)
        case .jointStudy, .routeLitigation, .routeAdministrative, .routeDiscipline, .routeOther, .object,
            .verifyObjection, .overruleObjection, .acceptItem, .beginHandling, .handle, .mediate, .closeMediated,
            .requestReview, .issueReview, .requestRereview, .issueRereview, .close, .lapseReview,
            .terminateLitigation, .handOver:
            break
        }
    }
}
