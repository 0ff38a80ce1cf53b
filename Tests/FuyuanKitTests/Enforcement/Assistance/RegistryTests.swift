import FuyuanKit
import Testing

@Suite("不动产、车辆、公证协助") struct RegistryTests {
    private func request(
        _ id: RegistryRequestID, _ action: RegistryAction, _ parcel: AssetID = "P-1", seal: RegistrySealID? = "S-1",
        court: ActorID = "court-a", document: String? = "（2026）皖0503执1号之一", on text: String = "2026-03-02"
    ) -> RegistryRequest {
        RegistryRequest(id, action, of: parcel, by: court, seal: seal, document: document, receivedOn: day(text))
    }

    @Test func `enforcement.landSeal: the first seal is in effect, later ones wait and move up`() {
        var book = RegistryBook()
        #expect(book.handle(request("Q-1", .seal)) == .done(seal: "S-1", rank: 1, standing: ["S-1"]))
        #expect(
            book.handle(request("Q-2", .seal, seal: "S-2", court: "court-b"))
                == .done(seal: "S-2", rank: 2, standing: ["S-1", "S-2"]))
        #expect(
            book.handle(request("Q-3", .unseal, on: "2026-04-01")) == .done(seal: "S-1", rank: nil, standing: ["S-2"]))
        #expect(book.rank(of: "S-2") == 1 && book.rank(of: "S-1") == nil)
        #expect(
            book.handle(request("Q-4", .query, seal: nil, document: nil))
                == .done(seal: nil, rank: nil, standing: ["S-2"]))
    }

    @Test func `The same request again gets the same answer and changes nothing`() {
        var book = RegistryBook()
        let first = book.handle(request("Q-1", .seal))
        let before = book
        #expect(book.handle(request("Q-1", .seal)) == first)
        #expect(book.handle(request("Q-1", .seal, on: "2026-03-09")) == first)
        #expect(book == before)
        #expect(book.handle(request("Q-1", .seal, "P-2")) == .refused([.idReused]))
        #expect(book.handle(request("Q-2", .seal)) == .refused([.sealTaken]))
        #expect(book == before)
        // Unsealing sent twice lifts once.
        let lifted = book.handle(request("Q-3", .unseal, on: "2026-04-01"))
        #expect(book.handle(request("Q-3", .unseal, on: "2026-04-02")) == lifted)
        #expect(book.seals.map(\.liftedOn) == [day("2026-04-01")])
    }

    @Test func `Unsealing names the same seal, on the same parcel, with a paper of the court whose seal it is`() {
        var book = RegistryBook()
        _ = book.handle(request("Q-1", .seal))
        let before = book
        #expect(book.handle(request("Q-2", .unseal, "P-2")) == .refused([.wrongParcel]))
        #expect(book.handle(request("Q-3", .unseal, document: nil)) == .refused([.documentLacking]))
        #expect(book.handle(request("Q-4", .unseal, document: "")) == .refused([.documentLacking]))
        #expect(book.handle(request("Q-5", .unseal, seal: nil)) == .refused([.sealNotNamed]))
        #expect(book.handle(request("Q-6", .unseal, seal: "S-9")) == .refused([.sealUnknown]))
        #expect(book.handle(request("Q-7", .unseal, court: "court-b")) == .refused([.otherCourt]))
        #expect(
            book.handle(request("Q-8", .unseal, "P-2", court: "court-b", document: nil))
                == .refused([.documentLacking, .wrongParcel, .otherCourt]))
        #expect(book == before)
        // A refused request may be corrected under its own name.
        #expect(book.handle(request("Q-2", .unseal)).isDone)
        #expect(book.handle(request("Q-9", .unseal)) == .refused([.alreadyLifted]))
        for fault in RegistryFault.allCases {
            #expect(!fault.finding.text.zh.isEmpty && fault.finding.code == "enforcement.landSeal")
        }
    }

    @Test func `A court that took the case over lifts with the paper that says so; a renewal keeps the rank`() {
        var book = RegistryBook()
        _ = book.handle(request("Q-1", .seal))
        _ = book.handle(request("Q-2", .seal, seal: "S-2", court: "court-b"))
        #expect(
            book.handle(request("Q-3", .renew, on: "2026-05-06"))
                == .done(seal: "S-1", rank: 1, standing: ["S-1", "S-2"]))
        #expect(book.seals[0].renewedOn == day("2026-05-06"))
        var taken = request("Q-4", .unseal, court: "court-b")
        taken.mandate = "指定执行决定书"
        #expect(book.handle(taken).isDone && book.rank(of: "S-2") == 1)
    }

    @Test func `enforcement.policeVehicle: an alert ends by itself when the seizure it serves ends`() throws {
        let plate = try #require(LicensePlate("皖E12345"))
        let alert = VehicleAlert(for: plate, serving: "S-1", by: "court-a", setOn: day("2026-03-02"))
        #expect(alert.isActive(on: day("2026-09-01"), seizureEnded: nil))
        #expect(!alert.isActive(on: day("2026-03-01"), seizureEnded: nil))
        let lifted = day("2026-04-10")
        #expect(alert.isActive(on: day("2026-04-09"), seizureEnded: lifted))
        #expect(!alert.isActive(on: lifted, seizureEnded: lifted))
        #expect(VehicleAlert.ended([alert], by: ["S-1": lifted]) == [alert])
        #expect(VehicleAlert.ended([alert], by: ["S-2": lifted]).isEmpty)
        var found = alert
        found.foundOn = day("2026-03-20")
        #expect(found.endDay(seizureEnded: lifted) == day("2026-03-20"))
        #expect(JSON.write(alert) == JSON.write(try JSON.read(VehicleAlert.self, from: JSON.write(alert))))
    }

    @Test func `enforcement.notary: the record is evidence with provenance, and no act of enforcement is a notary's`() {
        var task = NotarialTask(.inventory, for: assistedCase(1), to: "notary-1", on: day("2026-03-02"))
        #expect(task.evidence == nil && task.findings.isEmpty)
        task.record = NotarialRecord("（2026）皖马公证字第1号", on: day("2026-03-05"))
        #expect(task.evidence?.provenance.zh == "notary-1，（2026）皖马公证字第1号，2026-03-05，清点、登记财产")
        #expect(task.evidence?.caseNumber == assistedCase(1))
        task.record = NotarialRecord("", on: day("2026-03-01"))
        #expect(task.findings.map(\.path) == ["record.madeOn", "record.number"])
        for rule in RefusalCrimeReferral.table { #expect(!rule.by.contains(.notary)) }
        // A notary may be asked to assist; every such act only answers the request.
        for rule in AssistanceRequest.table where rule.by.contains(.notary) {
            #expect(rule.by.contains(.assistingOrgan))
        }
    }

    @Test
    func
        `enforcement.judicialRelief enforcement.socialAid: relief twice for one loss is flagged, social aid beside it is not`()
    {
        func relief(_ loss: ReliefLossID, _ organ: ActorID, kind: ReliefKind = .judicialRelief, yuan: Int64? = nil)
            -> ReliefReferral
        {
            ReliefReferral(
                kind, for: loss, in: assistedCase(1), to: organ, on: day("2026-03-02"),
                granted: yuan.flatMap(Money.init(yuan:)), ceiling: Money(yuan: 216_000))
        }
        #expect(ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-2", "court")]).isEmpty)
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-1", "civil", kind: .socialAid)]).isEmpty)
        let twice = ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-1", "procuratorate")])
        #expect(twice.map(\.path) == ["referrals[1].loss"] && twice.map(\.code) == ["enforcement.judicialRelief"])
        // Refused once, asked elsewhere: no double relief.
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court", yuan: 0), relief("L-1", "procuratorate")]).isEmpty)
        #expect(ReliefReferral.findings(among: [relief("L-1", "court", yuan: 216_000)]).isEmpty)
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court", yuan: 216_001)]).map(\.path) == [
                "referrals[0].granted"
            ])
        // Ten working days from Monday 2026-03-02 end on 2026-03-16; two months on Saturday 2026-05-02, in the holiday.
        let days = relief("L-1", "court").decisionDays(in: .current)
        #expect(days?.usual == day("2026-03-16") && days?.longest == day("2026-05-06"))
        #expect(relief("L-1", "civil", kind: .socialAid).decisionDays(in: .current) == nil)
    }
}
