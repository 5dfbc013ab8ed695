title: Inmates seize guards, flee burning Indonesian prison
published: 2013-07-15
source: Strait Newswire
style: agency dispatch
---
KOTA AGUNG, Indonesia (Strait Newswire) — Ninety-one prisoners, five of them convicted militants, escaped from an overcrowded penitentiary on Sumatra island after inmates took 11 guards hostage and set the kitchen ablaze, officials said Monday.

Three of the guards and two prisoners died in the fire at Way Semangka Penitentiary in Lampung province late Sunday, said Sutrisno Hadi, a spokesman for the Justice Ministry. He corrected an earlier toll of nine given by police. The other eight guards were let go unhurt at dawn.

By Monday evening, 38 of the fugitives had been recaptured at checkpoints on the road to Bandar Lampung, and one, a car thief, was shot dead when he attacked a policeman with a machete. The policeman lost two fingers.

"We are concentrating on the terrorists," said provincial police chief Brig. Gen. Marwoto Siregar. Four of the five are still at large, including Ridwan Abdullah, also known as Abu Salma, sentenced to 12 years in 2011 for sheltering the men who bombed a hotel in Medan in 2010, killing six people. The fifth, Jufri Lubis, was found with a broken ankle in a ditch 200 meters from the wall.

Siregar dismissed reports that Toni Gunawan, serving life for his part in the 2004 attack on a nightclub in Batam, was among those who got away. Gunawan is on the prison island of Nusakambangan, he said; a robber of the same name is on the list.

The five militants are believed to belong to Laskar Fajar, a splinter of the Jemaah Islamiyah network. A lawyer for Abdullah, Farida Nasution, said he had left the group years ago.

Warden Bambang Wicaksono was relieved of his post, and a guard is being questioned about a call he made to Abdullah's wife hours before the fire.

The penitentiary, built for 300 people, holds more than 900. In 2009, 16 prisoners climbed over its back wall during a power cut. Last month, police in Bandar Lampung arrested two men who were allegedly planning to ram a truck into the gate of the city jail to free a Laskar Fajar leader.
---
+ ESCAPED_FROM | "Ninety-one prisoners" / "the fugitives" / "flee" / "those who got away" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ESCAPED_FROM | "five of them convicted militants" / "five of them" / "convicted militants" / "the terrorists" / "the five" / "The five militants" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ESCAPED_FROM | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ESCAPED_FROM | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ESCAPED_FROM | "a robber of the same name" / "a robber" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ESCAPED_FROM | "a car thief" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ TOOK_PART_IN | "inmates" / "Inmates" / "inmates took" -> Kidnapping/Riot/PrisonBreak
+ TARGETED_IN | "11 guards" / "guards" / "the guards" -> Kidnapping/Riot
+ KILLED_IN | "Three of the guards" -> PrisonBreak/Riot/Kidnapping
+ KILLED_IN | "two prisoners" -> PrisonBreak/Riot/Kidnapping
+ OCCURRED_AT | PrisonBreak/Riot -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ARRESTED_IN | "38 of the fugitives" / "38" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> Arrest/SecurityOperation
+ KILLED_IN | "a car thief" -> Killing/Clash/Attack/Arrest/SecurityOperation
+ WOUNDED_IN | "a policeman" / "The policeman" -> Killing/Clash/Attack/Arrest/SecurityOperation
+ CONVICTED_IN | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> Trial
+ TOOK_PART_IN | "the men who bombed a hotel in Medan" / "the men who bombed" / "the men" -> Bombing/Attack/Killing
+ KILLED_IN | "six people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Medan"
+ TOOK_PART_IN | "Toni Gunawan" / "Gunawan" -> Attack/Bombing/Killing
+ OCCURRED_AT | Attack/Bombing/Killing -> "Batam"
+ HELD_IN | "Toni Gunawan" / "Gunawan" -> "the prison island of Nusakambangan"
+ AFFILIATED_WITH | "five of them convicted militants" / "five of them" / "convicted militants" / "the terrorists" / "the five" / "The five militants" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | alleged
+ AFFILIATED_WITH | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | alleged
+ AFFILIATED_WITH | "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" -> "Jemaah Islamiyah" / "the Jemaah Islamiyah network"
+ HELD_IN | "a Laskar Fajar leader" -> "the city jail" | asserted/alleged
+ TARGETED_IN | "Bambang Wicaksono" / "Warden Bambang Wicaksono" / "Warden" -> PersonnelChange
+ ESCAPED_FROM | "16 prisoners" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ OCCURRED_AT | PrisonBreak -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
+ ARRESTED_IN | "two men" -> Arrest
+ OCCURRED_AT | Arrest -> "Bandar Lampung"
+ TOOK_PART_IN | "two men" -> Plot/PrisonBreak/Attack | alleged/planned
? TOOK_PART_IN | "Ninety-one prisoners" / "the fugitives" / "flee" / "those who got away" -> PrisonBreak/Riot
? TOOK_PART_IN | "five of them convicted militants" / "five of them" / "convicted militants" / "the terrorists" / "the five" / "The five militants" -> PrisonBreak/Riot
? ESCAPED_FROM | "Four of the five" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? TOOK_PART_IN | "Four of the five" -> PrisonBreak/Riot
? TOOK_PART_IN | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> PrisonBreak/Riot
? TOOK_PART_IN | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> PrisonBreak/Riot
? TOOK_PART_IN | "a robber of the same name" / "a robber" -> PrisonBreak/Riot
? TOOK_PART_IN | "a car thief" -> PrisonBreak/Riot
? TOOK_PART_IN | "inmates" / "Inmates" / "inmates took" -> PrisonBreak/Riot
? TARGETED_IN | "11 guards" / "guards" / "the guards" -> PrisonBreak/Riot
? TARGETED_IN | "The other eight guards" / "eight guards" -> Kidnapping/Riot
? TARGETED_IN | "Three of the guards" -> Kidnapping/Riot
? HELD_IN | "two prisoners" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? KILLED_IN/TARGETED_IN | "nine" -> PrisonBreak/Riot | denied/negated/asserted/alleged
? PART_OF | Kidnapping/Riot -> PrisonBreak/Riot
? OCCURRED_AT | PrisonBreak/Riot -> "Lampung" / "Lampung province"
? OCCURRED_AT | PrisonBreak/Riot -> "KOTA AGUNG"
? OCCURRED_AT | Kidnapping/Riot -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? ESCAPED_FROM | "38 of the fugitives" / "38" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? TOOK_PART_IN | "38 of the fugitives" / "38" -> PrisonBreak/Riot
? TOOK_PART_IN/TARGETED_IN | "a car thief" -> Killing/Clash/Attack
? TOOK_PART_IN | "police" / "given by police" / "provincial police" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Lampung" / "Lampung province"
? TOOK_PART_IN | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> Bombing/Attack/Killing | asserted/alleged
? CONVICTED_IN/TARGETED_IN | "five of them convicted militants" / "five of them" / "convicted militants" / "the terrorists" / "the five" / "The five militants" -> Trial
? CONVICTED_IN/TARGETED_IN | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> Trial
? CONVICTED_IN/TARGETED_IN | "Toni Gunawan" / "Gunawan" -> Trial
? ESCAPED_FROM | "Toni Gunawan" / "Gunawan" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | denied/negated
? TOOK_PART_IN | "Toni Gunawan" / "Gunawan" -> PrisonBreak/Riot | denied/negated
? AFFILIATED_WITH | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | denied/asserted/negated
? AFFILIATED_WITH | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | alleged
? AFFILIATED_WITH | "Four of the five" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | alleged
? PART_OF | "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" -> "Jemaah Islamiyah" / "the Jemaah Islamiyah network"
? RELATED_TO | "Farida Nasution" / "A lawyer for Abdullah" / "A lawyer" -> "Ridwan Abdullah" / "Abdullah" / "Abu Salma"
? RELATED_TO | "Abdullah's wife" -> "Ridwan Abdullah" / "Abdullah" / "Abu Salma"
? AFFILIATED_WITH | "Sutrisno Hadi" / "a spokesman for the Justice Ministry" / "a spokesman" -> "Justice Ministry" / "the Justice Ministry"
? AFFILIATED_WITH | "Marwoto Siregar" / "Siregar" / "provincial police chief" / "Brig. Gen. Marwoto Siregar" / "provincial police chief Brig. Gen. Marwoto Siregar" -> "police" / "given by police" / "provincial police"
? AFFILIATED_WITH | "a policeman" / "The policeman" -> "police" / "given by police" / "provincial police"
? AFFILIATED_WITH | "a Laskar Fajar leader" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | asserted/alleged
? AFFILIATED_WITH | "Bambang Wicaksono" / "Warden Bambang Wicaksono" / "Warden" -> "Justice Ministry" / "the Justice Ministry"
? TOOK_PART_IN | "Bambang Wicaksono" / "Warden Bambang Wicaksono" / "Warden" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? TOOK_PART_IN | "a guard is being questioned" / "a guard" -> PrisonBreak/Riot | alleged
? TOOK_PART_IN | "16 prisoners" -> PrisonBreak
? HELD_IN | "more than 900" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison"
? TOOK_PART_IN | "police in Bandar Lampung" / "police" -> Arrest
? OCCURRED_AT | Plot/PrisonBreak/Attack -> "the city jail" | alleged/planned
? TARGETED_IN | "a Laskar Fajar leader" -> Plot/PrisonBreak/Attack | alleged/planned
? AFFILIATED_WITH | "two men" -> "Laskar Fajar" / "a splinter of the Jemaah Islamiyah network" / "the group" | alleged
? HELD_IN | "Ninety-one prisoners" / "the fugitives" / "flee" / "those who got away" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "five of them convicted militants" / "five of them" / "convicted militants" / "the terrorists" / "the five" / "The five militants" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "Four of the five" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "a robber of the same name" / "a robber" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? HELD_IN | "a car thief" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? TARGETED_IN | "Three of the guards" -> PrisonBreak/Riot
? TARGETED_IN | "two prisoners" -> PrisonBreak/Riot
? TARGETED_IN | "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" -> PrisonBreak/Riot
? OCCURRED_AT | PrisonBreak/Riot -> "Sumatra" / "Sumatra island"
? OCCURRED_AT | PrisonBreak/Riot -> "Indonesia" / "Indonesian"
? TARGETED_IN | "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" -> Kidnapping/Riot
? OCCURRED_AT | Kidnapping/Riot -> "Lampung" / "Lampung province"
? OCCURRED_AT | Kidnapping/Riot -> "Sumatra" / "Sumatra island"
? OCCURRED_AT | Kidnapping/Riot -> "KOTA AGUNG"
? OCCURRED_AT | Kidnapping/Riot -> "Indonesia" / "Indonesian"
? TARGETED_IN | "38 of the fugitives" / "38" -> Arrest/SecurityOperation
? HELD_IN | "38 of the fugitives" / "38" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? TARGETED_IN | "Jufri Lubis" / "The fifth, Jufri Lubis" / "The fifth" -> Arrest/SecurityOperation
? TARGETED_IN | "a policeman" / "The policeman" -> Killing/Clash/Attack
? OCCURRED_AT | Arrest/SecurityOperation -> "Sumatra" / "Sumatra island"
? OCCURRED_AT | Arrest/SecurityOperation -> "Indonesia" / "Indonesian"
? TARGETED_IN | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> Trial
? TARGETED_IN | "six people" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Indonesia" / "Indonesian"
? OCCURRED_AT | Attack/Bombing/Killing -> "Indonesia" / "Indonesian"
? HELD_IN | "Toni Gunawan" / "Gunawan" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? RELATED_TO | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Farida Nasution" / "A lawyer for Abdullah" / "A lawyer"
? RELATED_TO | "Ridwan Abdullah" / "Abdullah" / "Abu Salma" -> "Abdullah's wife"
? TARGETED_IN | "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Lampung" / "Lampung province"
? OCCURRED_AT | PersonnelChange -> "Sumatra" / "Sumatra island"
? OCCURRED_AT | PersonnelChange -> "KOTA AGUNG"
? OCCURRED_AT | PersonnelChange -> "Indonesia" / "Indonesian"
? HELD_IN | "16 prisoners" -> "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" | asserted/alleged
? TARGETED_IN | "Way Semangka Penitentiary" / "an overcrowded penitentiary" / "The penitentiary" / "burning Indonesian prison" / "Indonesian prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Lampung" / "Lampung province"
? OCCURRED_AT | PrisonBreak -> "Sumatra" / "Sumatra island"
? OCCURRED_AT | PrisonBreak -> "KOTA AGUNG"
? OCCURRED_AT | PrisonBreak -> "Indonesia" / "Indonesian"
? TARGETED_IN | "two men" -> Arrest
? OCCURRED_AT | Arrest -> "Lampung" / "Lampung province"
? TARGETED_IN | "the city jail" -> Plot/PrisonBreak/Attack | alleged/planned
? OCCURRED_AT | Plot/PrisonBreak/Attack -> "Bandar Lampung" | alleged/planned
- ESCAPED_FROM | "Toni Gunawan" / "Gunawan" -> * | held elsewhere; a robber of his name fled
- KILLED_IN | "nine" -> * | the figure was corrected to five
- KILLED_IN/WOUNDED_IN | "The other eight guards" / "eight guards" -> * | let go unhurt
- KILLED_IN | "a policeman" / "The policeman" -> * | lost two fingers
- ESCAPED_FROM | "a Laskar Fajar leader" -> * | a plan to free him from another jail, foiled
- ARRESTED_IN | "a guard is being questioned" -> * | only questioned
- TOOK_PART_IN | "16 prisoners" -> PrisonBreak/Riot | got out in 2009
- OCCURRED_AT | PrisonBreak/Riot -> "Bandar Lampung" | the prison is not in the capital; recaptures were on the road there
