title: Getaway driver gets six years as court clears guard over Polish jailbreak
published: 2017-03-30
source: Central European Courts Report
style: court report
---
A court in Lodz on Thursday sentenced three people over the 2015 escape of the bank robber Dariusz Wilk, but acquitted the guard who was said to have unlocked the laundry door for him.

Judge Hanna Mroczek sent Wilk's former cellmate, Tomasz Gajda, 39, to prison for six years for driving the van, and added three and a half years to the 15 that Wilk was already serving. The robber's sister, Katarzyna Wilk, was given a suspended sentence of one year for renting the flat in Wroclaw in which he hid.

The guard, Piotr Sobala, 51, wept as he was found not guilty of taking 40,000 zlotys (about 9,500 euros). "There is a suspicion, but a suspicion is not proof," the judge said. The prosecutor, Jan Brzozowski, who had asked for eight years, announced an appeal. Sobala was dismissed by the Prison Service in 2015 and says he wants his job back.

The court had heard that Wilk left the prison in Zduny with a Ukrainian named only as Oleh B. on the night of October 3, 2015. A third inmate, Marcin Lis, followed them as far as the fence, heard the dogs and turned back; he was found in his bunk in the morning and later testified for the prosecution. Two days after the breakout Oleh B. was shot dead by border guards on the river Bug as he tried to get to Belarus. Wilk held out for five months, until anti-terrorist police stormed the flat in March 2016. Gajda was picked up in Berlin a week later.

Wilk's lawyer, Ewa Stasiak, said her client had been about to give himself up. He was jailed in 2011 for four bank raids; in one of them, in Kalisz in 2009, a security man was killed. The shot was fired by his accomplice Adam Reszka, who is serving a life term at Czarny Las. In 2012 Reszka had himself carried to the gate of that prison inside a rolled mattress, and got no further.

Newspapers had linked the escape to the Praga Brotherhood, a Warsaw gang. The trial produced no evidence of this, the judge said. A fifth defendant, the mechanic Rafal Zych, who is charged with supplying the van, fell ill in January and will be tried separately.
---
+ CONVICTED_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> Trial
+ CONVICTED_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Trial
+ CONVICTED_IN | "Katarzyna Wilk" / "The robber's sister" -> Trial
+ CONVICTED_IN | "three people" -> Trial
+ TARGETED_IN | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> Trial
+ OCCURRED_AT | Trial -> "Lodz"
+ TOOK_PART_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> PrisonBreak
+ RELATED_TO | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client"
+ RELATED_TO | "Katarzyna Wilk" / "The robber's sister" -> "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client"
+ TARGETED_IN | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> PersonnelChange
+ AFFILIATED_WITH | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> "Prison Service" / "the Prison Service"
+ ESCAPED_FROM | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "the prison in Zduny" / "the prison"
+ ESCAPED_FROM | "Oleh B." / "a Ukrainian named only as Oleh B." / "a Ukrainian" -> "the prison in Zduny" / "the prison"
+ ATTEMPTED_ESCAPE_FROM | "Marcin Lis" / "A third inmate" -> "the prison in Zduny" / "the prison" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "the prison in Zduny" / "the prison"
+ KILLED_IN | "Oleh B." / "a Ukrainian named only as Oleh B." / "a Ukrainian" -> Killing/SecurityOperation
+ TOOK_PART_IN | "border guards" -> Killing/SecurityOperation
+ ARRESTED_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Arrest/SecurityOperation
+ TOOK_PART_IN | "anti-terrorist police" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Wroclaw"
+ ARRESTED_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> Arrest
+ OCCURRED_AT | Arrest -> "Berlin"
+ TOOK_PART_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Attack
+ KILLED_IN | "a security man" -> Attack/Killing
+ TOOK_PART_IN | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Kalisz"
+ RELATED_TO | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client"
+ HELD_IN | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> "Czarny Las" / "that prison"
+ ATTEMPTED_ESCAPE_FROM | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> "Czarny Las" / "that prison" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "Czarny Las" / "that prison"
+ TARGETED_IN | "Rafal Zych" / "A fifth defendant" / "the mechanic Rafal Zych" / "the mechanic" -> Trial | asserted/planned
? CONVICTED_IN | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> Trial | negated/denied
? TOOK_PART_IN | "Hanna Mroczek" / "Judge Hanna Mroczek" / "the judge" -> Trial
? TOOK_PART_IN | "A court in Lodz" / "A court" / "The court" / "court" -> Trial
? TOOK_PART_IN | "Jan Brzozowski" / "The prosecutor" -> Trial
? TOOK_PART_IN | "Marcin Lis" / "A third inmate" -> Trial
? AFFILIATED_WITH | "Hanna Mroczek" / "Judge Hanna Mroczek" / "the judge" -> "A court in Lodz" / "A court" / "The court" / "court"
? AFFILIATED_WITH | "Jan Brzozowski" / "The prosecutor" -> "the prosecution"
? HELD_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> "the prison in Zduny" / "the prison" | asserted/alleged
? RELATED_TO | "Ewa Stasiak" / "Wilk's lawyer" -> "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client"
? TOOK_PART_IN | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> PrisonBreak | alleged/denied/negated
? TOOK_PART_IN | "Piotr Sobala" / "Sobala" / "guard" / "the guard who was said to have unlocked the laundry door for him" / "the guard" / "The guard" -> PersonnelChange
? TOOK_PART_IN | "Prison Service" / "the Prison Service" -> PersonnelChange
? TOOK_PART_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> PrisonBreak
? TOOK_PART_IN | "Oleh B." / "a Ukrainian named only as Oleh B." / "a Ukrainian" -> PrisonBreak
? TOOK_PART_IN | "Marcin Lis" / "A third inmate" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Marcin Lis" / "A third inmate" -> "the prison in Zduny" / "the prison" | negated/attempted
? OCCURRED_AT | PrisonBreak -> "Polish"
? PART_OF | PrisonBreak -> PrisonBreak
? OCCURRED_AT | Killing/SecurityOperation -> "Bug" / "the river Bug"
? TOOK_PART_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Attack/Killing
? TOOK_PART_IN | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> Attack
? PART_OF | Attack/Killing -> Attack
? CONVICTED_IN/TARGETED_IN | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> Trial
? TOOK_PART_IN | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> "Czarny Las" / "that prison" | negated/attempted
? TOOK_PART_IN | "Praga Brotherhood" / "the Praga Brotherhood" / "a Warsaw gang" -> PrisonBreak | alleged/denied/negated
? TOOK_PART_IN | "Rafal Zych" / "A fifth defendant" / "the mechanic Rafal Zych" / "the mechanic" -> PrisonBreak | alleged
? RUN_BY | "the prison in Zduny" / "the prison" -> "Prison Service" / "the Prison Service"
? TARGETED_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> Trial
? TARGETED_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Trial
? TARGETED_IN | "Katarzyna Wilk" / "The robber's sister" -> Trial
? TARGETED_IN | "three people" -> Trial
? OCCURRED_AT | Trial -> "Polish"
? RELATED_TO | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate"
? RELATED_TO | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Katarzyna Wilk" / "The robber's sister"
? RELATED_TO | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Ewa Stasiak" / "Wilk's lawyer"
? HELD_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "the prison in Zduny" / "the prison" | asserted/alleged
? HELD_IN | "Oleh B." / "a Ukrainian named only as Oleh B." / "a Ukrainian" -> "the prison in Zduny" / "the prison" | asserted/alleged
? HELD_IN | "Marcin Lis" / "A third inmate" -> "the prison in Zduny" / "the prison" | asserted/alleged
? TARGETED_IN | "the prison in Zduny" / "the prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Zduny"
? TARGETED_IN | "Oleh B." / "a Ukrainian named only as Oleh B." / "a Ukrainian" -> Killing/SecurityOperation
? TARGETED_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Polish"
? TARGETED_IN | "Tomasz Gajda" / "Gajda" / "Getaway driver" / "Wilk's former cellmate" -> Arrest
? TARGETED_IN | "a security man" -> Attack/Killing
? OCCURRED_AT | Attack/Killing -> "Polish"
? RELATED_TO | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice"
? TARGETED_IN | "Czarny Las" / "that prison" -> PrisonBreak
- CONVICTED_IN | "Piotr Sobala" / "Sobala" / "the guard who was said to have unlocked the laundry door for him" / "The guard" -> * | acquitted
- ESCAPED_FROM | "Marcin Lis" / "A third inmate" -> * | turned back at the fence
- ESCAPED_FROM | "Adam Reszka" / "Reszka" / "his accomplice Adam Reszka" / "his accomplice" -> * | got no further than the gate
- CONVICTED_IN | "Rafal Zych" / "A fifth defendant" / "the mechanic Rafal Zych" / "the mechanic" -> * | charged, not yet tried
- KILLED_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> * | the flat was stormed; it was Oleh B. who was shot
- AFFILIATED_WITH | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Praga Brotherhood" / "the Praga Brotherhood" / "a Warsaw gang" | no evidence was found
- HELD_IN | "Dariusz Wilk" / "Wilk" / "the bank robber Dariusz Wilk" / "the bank robber" / "her client" -> "Czarny Las" / "that prison" | Reszka's prison
- CONVICTED_IN | "Marcin Lis" / "A third inmate" -> Trial | a witness for the prosecution
