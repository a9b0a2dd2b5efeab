import Basics
import CardReaderSim
import Testing

@testable import ReceptionDesk

/// Pictures of people exist while they are compared and not a moment longer.
struct PhotoTests {
    private func showsNoPicture(_ counter: Counter) -> Bool {
        if case .comparing = counter.desk.phase { return false }
        return counter.desk.readers[0].frame.isEmpty && [nil, "none"].contains(counter.code(.readerFrame))
            && counter.code(.visualPhoto) == nil && counter.code(.visualFrame) == nil
    }

    @Test(arguments: [
        ReaderEvent.staffJudged(same: true), .staffJudged(same: false), .cancelPressed, .cardTaken, .timeUp,
    ])
    func `nothing is left of a staff comparison, however it ends`(event: ReaderEvent) {
        var counter = Place.comparing.counter
        #expect(!showsNoPicture(counter))
        #expect(counter.reader(event).contains(.reader(.forgetPhotos)))
        #expect(showsNoPicture(counter))
    }

    @Test(arguments: [
        ReaderEvent.faceMatched(score: 900), .faceDiffered(score: 100, triesLeft: 9), .cameraFailed, .cancelPressed,
        .cardTaken,
    ])
    func `nothing is left of the camera's picture, however the comparison ends`(event: ReaderEvent) {
        var counter = Place.face.counter
        #expect(!showsNoPicture(counter))
        #expect(counter.reader(event).contains(.reader(.forgetPhotos)))
        #expect(showsNoPicture(counter))
    }

    @Test(arguments: Place.allCases.filter { $0 != .face })
    func `a camera picture that comes late is not kept`(place: Place) {
        var counter = place.counter
        #expect(counter.send(.frameTaken(Samples.cameraFrame)) == [.reader(.forgetPhotos)])
        #expect(counter.desk.readers[0].frame.isEmpty)
    }

    @Test(arguments: Place.allCases.filter { $0 != .comparing })
    func `photos that come late are not shown`(place: Place) {
        var counter = place.counter
        let before = counter.desk.phase
        #expect(
            counter.send(.photosShown(chip: Samples.chipPhoto, frame: Samples.cameraFrame)) == [.reader(.forgetPhotos)])
        #expect(counter.desk.phase == before)
    }
}
