title: Roll call comes up short: 17 vanish down 80-meter tunnel
published: 2011-06-22
source: El Heraldo de la Comarca (English edition)
style: cerro prieto tunnel
---
GÓMEZ PALACIO, Durango — When guards at the Cerro Prieto penitentiary took the roll at six on Tuesday morning, 17 men did not answer. Under a washing machine in the laundry they found the reason: a tunnel 80 meters long, with lights and a fan, that surfaced inside a rented tire shop across Calle Nogal.

State prosecutor Ramiro Oyarzábal said 11 of the 17 belong to Los Tildíos, the armed wing of the Sierra Cartel. Their boss, Crescencio Olvera, "El Catrín", 44, was serving 32 years for the 2006 kidnapping of rancher Hilario Montes. His nephew Iván Olvera went with him. The other six are common thieves.

An eighteenth man, Saúl Perea, alias "La Burra", never saw daylight. He weighs 140 kilos, jammed in the narrow stretch and was hauled back by the ankles, Oyarzábal said.

A committee of inmates' families disputes the tally. "Twenty-three left, not 17. They are hiding six," said its president, Amparo Ruelas, whose son Martín sleeps in Module B and stayed put. The warden, Efraín Lucero, called that gossip.

Lucero did not last the day. By four in the afternoon the state government had fired him, and nine guards of the night shift were in custody. On Wednesday a judge charged three of them, including shift commander Noé Barraza, with facilitating the flight; the rest were sent home. Barraza was asleep, says his lawyer, "which is a fault, not a crime".

Soldiers picked up two of the fugitives, the brothers Beto and Lalo Cisneros, on the Torreón highway on Tuesday. A third, Jacinto Mena, died in a shootout with federal police in Lerdo that left an officer with a bullet in the shoulder. Mena's sister Rosa insists he had already put his hands up. An early bulletin that El Catrín had fallen in Lerdo was false. Fourteen are still out there.

The tire shop was leased in January by a woman calling herself "Lupita Salas". Investigators suspect that she is Olvera's wife, Guadalupe Saldívar, who has not been found.

Los Tildíos were founded in 2004 by Olvera's elder brother Fermín, who was gunned down in Culiacán in 2009, supposedly on the orders of a rival faction, Los Güeros.

In October 2008, a dozen inmates of the municipal jail in Torreón, in neighboring Coahuila, rode to freedom in a garbage truck; its then director, Óscar Villarreal, was acquitted last year of having taken bribes. And a hole begun at Cerro Prieto itself in 2007 was filled with concrete before anyone could use it.
---
+ ESCAPED_FROM | "17 men" / "17" / "the 17" / "the fugitives" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ TOOK_PART_IN | "17 men" / "17" / "the 17" / "the fugitives" -> PrisonBreak
+ ESCAPED_FROM | "11" / "11 of the 17" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ AFFILIATED_WITH | "11" / "11 of the 17" -> "Los Tildíos" / "the armed wing of the Sierra Cartel"
+ ESCAPED_FROM | "The other six" / "common thieves" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ ESCAPED_FROM | "Twenty-three" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | alleged/asserted
+ ESCAPED_FROM | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ ESCAPED_FROM | "Iván Olvera" / "His nephew Iván Olvera" / "His nephew" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ RELATED_TO | "Iván Olvera" / "His nephew Iván Olvera" / "His nephew" -> "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss"
+ RELATED_TO | "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother" -> "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss"
+ RELATED_TO | "Guadalupe Saldívar" / "Lupita Salas" / "Olvera's wife" / "a woman calling herself \"Lupita Salas\"" / "a woman" -> "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" | asserted/alleged
+ AFFILIATED_WITH | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Los Tildíos" / "the armed wing of the Sierra Cartel"
+ AFFILIATED_WITH | "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother" -> "Los Tildíos" / "the armed wing of the Sierra Cartel"
+ PART_OF | "Los Tildíos" / "the armed wing of the Sierra Cartel" -> "Sierra Cartel" / "the Sierra Cartel"
+ CONVICTED_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> Trial
+ TOOK_PART_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> Kidnapping | asserted/alleged
+ TARGETED_IN | "Hilario Montes" / "rancher Hilario Montes" -> Kidnapping
+ ATTEMPTED_ESCAPE_FROM | "Saúl Perea" / "La Burra" / "An eighteenth man" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/attempted
+ RELATED_TO | "Martín" / "whose son Martín" -> "Amparo Ruelas" / "its president"
+ HELD_IN | "Martín" / "whose son Martín" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ TARGETED_IN | "Efraín Lucero" / "Lucero" / "The warden" -> PersonnelChange
+ ARRESTED_IN | "nine guards of the night shift" / "nine guards" -> Arrest
+ TARGETED_IN | "three of them" -> Trial
+ TARGETED_IN | "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander" -> Trial
+ ARRESTED_IN | "two of the fugitives" / "the brothers Beto and Lalo Cisneros" / "the brothers" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Beto" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Lalo Cisneros" -> Arrest/SecurityOperation
+ ESCAPED_FROM | "Beto" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ ESCAPED_FROM | "Lalo Cisneros" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ ESCAPED_FROM | "Jacinto Mena" / "Mena" / "A third" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ KILLED_IN | "Jacinto Mena" / "Mena" / "A third" -> Clash/Killing/SecurityOperation
+ WOUNDED_IN | "an officer with a bullet in the shoulder" / "an officer" -> Clash/Killing/SecurityOperation
+ TOOK_PART_IN | "federal police" -> Clash/Killing/SecurityOperation
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Lerdo"
+ RELATED_TO | "Rosa" / "Mena's sister Rosa" / "Mena's sister" -> "Jacinto Mena" / "Mena" / "A third"
+ ESCAPED_FROM | "Fourteen" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ KILLED_IN | "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother" -> Killing/Attack
+ TOOK_PART_IN | "Los Güeros" / "a rival faction" -> Killing/Attack | alleged
+ OCCURRED_AT | Killing/Attack -> "Culiacán"
+ OCCURRED_AT | PrisonBreak -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
+ ESCAPED_FROM | "a dozen inmates" / "a dozen inmates of the municipal jail in Torreón" -> "the municipal jail in Torreón" / "the municipal jail"
+ OCCURRED_AT | PrisonBreak -> "the municipal jail in Torreón" / "the municipal jail"
+ TARGETED_IN | "Óscar Villarreal" / "its then director" -> Trial
? TOOK_PART_IN | "11" / "11 of the 17" -> PrisonBreak
? TOOK_PART_IN | "The other six" / "common thieves" -> PrisonBreak
? TOOK_PART_IN | "Twenty-three" -> PrisonBreak | alleged/asserted
? TOOK_PART_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> PrisonBreak
? TOOK_PART_IN | "Iván Olvera" / "His nephew Iván Olvera" / "His nephew" -> PrisonBreak
? AFFILIATED_WITH | "Iván Olvera" / "His nephew Iván Olvera" / "His nephew" -> "Los Tildíos" / "the armed wing of the Sierra Cartel" | asserted/alleged
? AFFILIATED_WITH | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Sierra Cartel" / "the Sierra Cartel"
? AFFILIATED_WITH | "Los Tildíos" / "the armed wing of the Sierra Cartel" -> "Sierra Cartel" / "the Sierra Cartel"
? TOOK_PART_IN | "Saúl Perea" / "La Burra" / "An eighteenth man" -> PrisonBreak | asserted/attempted
? ARRESTED_IN/TARGETED_IN | "Saúl Perea" / "La Burra" / "An eighteenth man" -> Arrest
? OCCURRED_AT | Arrest -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
? ESCAPED_FROM | "Saúl Perea" / "La Burra" / "An eighteenth man" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | attempted/negated
? AFFILIATED_WITH | "Amparo Ruelas" / "its president" -> "A committee of inmates' families" / "A committee"
? TOOK_PART_IN | "Efraín Lucero" / "Lucero" / "The warden" -> PersonnelChange
? TOOK_PART_IN | "the state government" -> PersonnelChange
? ARRESTED_IN/TARGETED_IN | "three of them" -> Arrest
? ARRESTED_IN/TARGETED_IN | "the rest" -> Arrest
? ARRESTED_IN/TARGETED_IN | "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander" -> Arrest
? TOOK_PART_IN | "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander" -> PrisonBreak | alleged
? TOOK_PART_IN | "three of them" -> PrisonBreak | alleged
? RELATED_TO | "his lawyer" -> "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander"
? TOOK_PART_IN | "a judge" -> Trial
? TOOK_PART_IN | "Soldiers" -> Arrest/SecurityOperation
? ESCAPED_FROM | "two of the fugitives" / "the brothers Beto and Lalo Cisneros" / "the brothers" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
? TOOK_PART_IN | "two of the fugitives" / "the brothers Beto and Lalo Cisneros" / "the brothers" -> PrisonBreak
? TOOK_PART_IN | "Beto" -> PrisonBreak
? TOOK_PART_IN | "Lalo Cisneros" -> PrisonBreak
? RELATED_TO | "Beto" -> "Lalo Cisneros"
? RELATED_TO | "Lalo Cisneros" -> "Beto"
? OCCURRED_AT | Arrest/SecurityOperation -> "Torreón"
? TOOK_PART_IN | "Jacinto Mena" / "Mena" / "A third" -> PrisonBreak
? TOOK_PART_IN/TARGETED_IN | "Jacinto Mena" / "Mena" / "A third" -> Clash/Killing/SecurityOperation
? TOOK_PART_IN/TARGETED_IN | "an officer with a bullet in the shoulder" / "an officer" -> Clash/Killing/SecurityOperation
? AFFILIATED_WITH | "an officer with a bullet in the shoulder" / "an officer" -> "federal police"
? KILLED_IN/TARGETED_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> Clash/Killing/SecurityOperation | negated/denied
? TOOK_PART_IN | "Fourteen" -> PrisonBreak
? TOOK_PART_IN | "Guadalupe Saldívar" / "Lupita Salas" / "Olvera's wife" / "a woman calling herself \"Lupita Salas\"" / "a woman" -> PrisonBreak | alleged
? TOOK_PART_IN | "a dozen inmates" / "a dozen inmates of the municipal jail in Torreón" -> PrisonBreak
? CONVICTED_IN | "Óscar Villarreal" / "its then director" -> Trial | negated
? OCCURRED_AT | PrisonBreak/Plot -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary"
? HELD_IN | "17 men" / "17" / "the 17" / "the fugitives" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "11" / "11 of the 17" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "The other six" / "common thieves" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "Twenty-three" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "Iván Olvera" / "His nephew Iván Olvera" / "His nephew" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? RELATED_TO | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Iván Olvera" / "His nephew Iván Olvera" / "His nephew"
? RELATED_TO | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother"
? RELATED_TO | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> "Guadalupe Saldívar" / "Lupita Salas" / "Olvera's wife" / "a woman calling herself \"Lupita Salas\"" / "a woman" | asserted/alleged
? TARGETED_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> Trial
? HELD_IN | "Saúl Perea" / "La Burra" / "An eighteenth man" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? TARGETED_IN | "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" -> Arrest
? OCCURRED_AT | Arrest -> "GÓMEZ PALACIO"
? RELATED_TO | "Amparo Ruelas" / "its president" -> "Martín" / "whose son Martín"
? TARGETED_IN | "nine guards of the night shift" / "nine guards" -> Arrest
? RELATED_TO | "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander" -> "his lawyer"
? TARGETED_IN | "two of the fugitives" / "the brothers Beto and Lalo Cisneros" / "the brothers" -> Arrest/SecurityOperation
? TARGETED_IN | "Beto" -> Arrest/SecurityOperation
? TARGETED_IN | "Lalo Cisneros" -> Arrest/SecurityOperation
? HELD_IN | "two of the fugitives" / "the brothers Beto and Lalo Cisneros" / "the brothers" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "Beto" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? HELD_IN | "Lalo Cisneros" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? OCCURRED_AT | Arrest/SecurityOperation -> "Coahuila" / "neighboring Coahuila"
? HELD_IN | "Jacinto Mena" / "Mena" / "A third" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? RELATED_TO | "Jacinto Mena" / "Mena" / "A third" -> "Rosa" / "Mena's sister Rosa" / "Mena's sister"
? HELD_IN | "Fourteen" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | asserted/alleged
? TARGETED_IN | "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother" -> Killing/Attack
? TARGETED_IN | "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "GÓMEZ PALACIO"
? HELD_IN | "a dozen inmates" / "a dozen inmates of the municipal jail in Torreón" -> "the municipal jail in Torreón" / "the municipal jail" | asserted/alleged
? TARGETED_IN | "the municipal jail in Torreón" / "the municipal jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Torreón"
? TARGETED_IN | "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" -> PrisonBreak/Plot
? OCCURRED_AT | PrisonBreak/Plot -> "GÓMEZ PALACIO"
? OCCURRED_AT | PrisonBreak/Plot -> "Durango"
- ESCAPED_FROM | "Saúl Perea" / "La Burra" / "An eighteenth man" -> "Cerro Prieto" / "Cerro Prieto penitentiary" / "the Cerro Prieto penitentiary" | stuck in the tunnel and pulled back
- ESCAPED_FROM | "Martín" / "whose son Martín" -> * | stayed put in Module B
- KILLED_IN | "Crescencio Olvera" / "El Catrín" / "Olvera" / "Their boss" -> * | the bulletin was false; it was Mena who died
- CONVICTED_IN | "Noé Barraza" / "Barraza" / "shift commander Noé Barraza" / "shift commander" -> * | charged only
- CONVICTED_IN | "Óscar Villarreal" / "its then director" -> * | acquitted
- ARRESTED_IN | "Efraín Lucero" / "Lucero" / "The warden" -> * | fired, not arrested
- ARRESTED_IN | "Guadalupe Saldívar" / "Lupita Salas" / "Olvera's wife" / "a woman calling herself \"Lupita Salas\"" / "a woman" -> * | not found
- ESCAPED_FROM | "Fermín" / "Olvera's elder brother Fermín" / "Olvera's elder brother" -> * | killed in 2009, never said to be in jail
