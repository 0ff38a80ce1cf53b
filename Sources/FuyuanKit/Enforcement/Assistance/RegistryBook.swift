/// One seal on the register: which parcel, whose, since when.
public struct RegistrySeal: Sendable, Hashable {
    /// Its number.
    public let id: RegistrySealID
    /// The parcel it lies on.
    public let parcel: AssetID
    /// The court whose it is.
    public let court: ActorID
    /// The court's paper it was made under.
    public let document: String
    /// The day it reached the registry.
    public let madeOn: CivilDate
    /// The day of the latest renewal; nil where never renewed.
    public internal(set) var renewedOn: CivilDate?
    /// The day it was lifted; nil while it stands.
    public internal(set) var liftedOn: CivilDate?
}

/// What a registry answers.
public enum RegistryAnswer: Sendable, Hashable {
    /// Done: the seal concerned and its rank, 1 for the one in effect; the seals standing, in order.
    case done(seal: RegistrySealID?, rank: Int?, standing: [RegistrySealID])
    /// Not done, with the reasons; nothing has changed.
    case refused([RegistryFault])

    /// Whether it was done.
    public var isDone: Bool {
        guard case .done = self else { return false }
        return true
    }
}

/// Why a registry does not do what is asked.
@nonexhaustive
public enum RegistryFault: UInt8, Vocabulary {
    case documentLacking
    case sealNotNamed
    case sealUnknown
    case sealTaken
    case wrongParcel
    case otherCourt
    case alreadyLifted
    case idReused

    public var term: Term {
        switch self {
        case .documentLacking:
            Term("document-lacking", "未附人民法院裁定书、协助执行通知书", "no ruling and notice of a court came with it")
        case .sealNotNamed: Term("seal-not-named", "未写明查封编号", "the seal is not named")
        case .sealUnknown: Term("seal-unknown", "查无该查封", "no such seal is on the register")
        case .sealTaken: Term("seal-taken", "查封编号已使用", "the number of the seal is used already")
        case .wrongParcel: Term("wrong-parcel", "不动产单元与查封登记不一致", "the seal lies on another parcel")
        case .otherCourt:
            Term("other-court", "非原查封法院，亦无移送、指定执行文书", "not the court whose seal it is, nor one acting for it")
        case .alreadyLifted: Term("already-lifted", "该查封已解除", "that seal is lifted already")
        case .idReused: Term("id-reused", "请求编号已用于另一请求", "the name of the request was used for another")
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .documentLacking: Basis(.civilProcedure(253), .sealing(1))
        case .sealNotNamed, .sealUnknown, .wrongParcel, .otherCourt, .alreadyLifted: Basis(.sealing(28), .sealing(7))
        case .sealTaken, .idReused: Basis()
        }
    }

    /// The fault as a finding.
    public var finding: Finding {
        Finding("enforcement.landSeal", .error, at: "request", basis, term.zh, term.en)
    }
}

/// 登记簿: the seals of a registry and the answers it gave, so that a request sent again gets the same answer and changes
/// nothing.
/// law: enforcement.landSeal
public struct RegistryBook: Sendable, Hashable {
    /// Every seal, in order of receipt.
    public private(set) var seals: [RegistrySeal] = []
    private var answered: [RegistryRequestID: Answered] = [:]

    private struct Answered: Sendable, Hashable {
        let request: RegistryRequest
        let answer: RegistryAnswer
    }

    /// An empty register.
    public init() {}

    /// The seals that stand on a parcel, the one in effect first. O(number of seals).
    public func standing(on parcel: AssetID) -> [RegistrySeal] {
        seals.filter { $0.parcel == parcel && $0.liftedOn == nil }
    }

    /// The rank of a seal on its parcel: 1 in effect, 2 and more waiting (轮候); nil where it does not stand.
    public func rank(of seal: RegistrySealID) -> Int? {
        guard let found = seals.first(where: { $0.id == seal && $0.liftedOn == nil }) else { return nil }
        return standing(on: found.parcel).firstIndex { $0.id == seal }.map { $0 + 1 }
    }

    /// Does what is asked, or says why not. The same request again gets the answer it got; nothing else changes.
    public mutating func handle(_ request: RegistryRequest) -> RegistryAnswer {
        if let before = answered[request.id] {
            // A resend may arrive on a later day; everything else must be the same.
            var same = before.request
            same.receivedOn = request.receivedOn
            return same == request ? before.answer : .refused([.idReused])
        }
        let faults = faults(of: request)
        guard faults.isEmpty else { return .refused(faults) }
        carryOut(request)
        let answer = RegistryAnswer.done(
            seal: request.seal, rank: request.seal.flatMap { rank(of: $0) },
            standing: standing(on: request.parcel).map(\.id))
        answered[request.id] = Answered(request: request, answer: answer)
        return answer
    }

    /// What is wrong with a request; empty where nothing is. Unsealing names the same seal, on the same parcel, with a
    /// paper of the court whose seal it is.
    public func faults(of request: RegistryRequest) -> [RegistryFault] {
        switch request.action {
        case .query: return []
        case .seal:
            var faults = papers(of: request)
            if let seal = request.seal, seals.contains(where: { $0.id == seal }) { faults.append(.sealTaken) }
            return faults
        case .renew, .unseal:
            var faults = papers(of: request)
            guard let seal = request.seal else { return faults }
            guard let found = seals.first(where: { $0.id == seal }) else { return faults + [.sealUnknown] }
            if found.parcel != request.parcel { faults.append(.wrongParcel) }
            if found.court != request.court, (request.mandate ?? "").isEmpty { faults.append(.otherCourt) }
            if found.liftedOn != nil { faults.append(.alreadyLifted) }
            return faults
        }
    }

    private func papers(of request: RegistryRequest) -> [RegistryFault] {
        var faults: [RegistryFault] = []
        if (request.document ?? "").isEmpty { faults.append(.documentLacking) }
        if request.seal == nil { faults.append(.sealNotNamed) }
        return faults
    }

    private mutating func carryOut(_ request: RegistryRequest) {
        guard let seal = request.seal else { return }
        switch request.action {
        case .query: break
        case .seal:
            seals.append(
                RegistrySeal(
                    id: seal, parcel: request.parcel, court: request.court, document: request.document ?? "",
                    madeOn: request.receivedOn))
        case .renew:
            for index in seals.indices where seals[index].id == seal { seals[index].renewedOn = request.receivedOn }
        case .unseal:
            for index in seals.indices where seals[index].id == seal { seals[index].liftedOn = request.receivedOn }
        }
    }
}
