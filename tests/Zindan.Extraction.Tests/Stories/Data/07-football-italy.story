title: Great escape in Bergamo
published: 2016-05-15
source: Gazzetta dei Campi
style: sports distractor
---
Bergamo - It was a prison break of a match. Locked up in their own half for an hour, the visitors escaped defeat when Marco Neri shot from 30 metres and the goalkeeper was beaten. Five minutes later Neri attacked down the left, Dario Conti killed the ball with his chest and hit the post.

"They held us hostage, but we did not surrender," laughed coach Paolo Serra. His captain, Luca Fanti, was sentenced to a two-match ban last week for an assault on a linesman, which the club says was an accident.

The victory leaves Atletico Bergamo in danger. The side signed by the Red Brigade, as the fans call their club, has been raided by richer rivals.
---
- Event | PrisonBreak/Attack/Killing/Kidnapping/Clash | football
- KILLED_IN | * -> * | a ball was killed
- ESCAPED_FROM | * -> * | football
- ARRESTED_IN | * -> * | football
- CONVICTED_IN | "Luca Fanti" -> * | a sports ban
- TOOK_PART_IN | "Dario Conti" / "Marco Neri" -> * | football
? TARGETED_IN | "Luca Fanti" -> *
? AFFILIATED_WITH | "Luca Fanti" / "Paolo Serra" -> *
