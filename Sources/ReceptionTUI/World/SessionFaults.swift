import Basics
import CardReaderSim
import ReceptionDesk

/// Faults that befall a reader at some stage of a visit.
extension Session {
    /// Arms a fault, or clears all. One that strikes at once does.
    func arm(_ fault: ArmedFault) {
        world.faults.arm(fault)
        send(.faultsArmed(world.faults.armed))
        for place in desk.readers {
            for event in begin(strike(.now, at: place.number)) { send(event) }
        }
    }

    /// What befalls the readers that have come to another stage than they were at.
    func strikeDevices(since before: Desk) -> [Happening] {
        zip(before.readers, desk.readers).flatMap { earlier, now in
            now.device.screen.code.stages.subtracting(earlier.device.screen.code.stages)
                .sorted { $0.rawValue < $1.rawValue }.flatMap { strike($0, at: now.number) }
        }
    }

    /// The app on the staff's own device goes on when the counter's readers do not. [assumed]
    private func strike(_ stage: FaultStage, at reader: Int) -> [Happening] {
        guard reader != ReaderPlace.appNumber else { return [] }
        let struck = world.faults.strike(at: reader) { ($0 as? any DeviceFault)?.stage == stage }
        guard let fault = struck as? any DeviceFault else { return [] }
        let beginning = [
            Happening(.reader(fault.event, at: reader)), Happening(.faultsArmed(world.faults.armed)),
        ]
        return beginning + (fault.ending.map { [Happening(.reader($0.event, at: reader), after: $0.seconds)] } ?? [])
    }
}

extension ReaderScreen.Code {
    /// The stages of a visit that this screen belongs to.
    fileprivate var stages: Set<FaultStage> {
        switch self {
        case .choose, .phoneKind: [.placed]
        case .pin: [.placed, .proving]
        case .face, .staffPassword, .staffComparison, .phonePIN, .phoneHold, .cardHold: [.proving]
        case .consent, .registration: [.consent]
        case .sending: [.sending]
        case .idle, .checking, .takeCard, .leftBehind, .off, .starting, .failed, .frozen, .updating: []
        }
    }
}
