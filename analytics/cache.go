package analytics

import (
	"container/list"
	"sync"
)

// cache keeps what was made from snapshots up to a number of bytes and drops that first which was not asked for the
// longest. It is safe for concurrent use.
type cache struct {
	mu      sync.Mutex
	limit   int
	bytes   int
	order   *list.List // of *entry, the latest asked for in front
	entries map[string]*list.Element
}

type entry struct {
	snapshot, key string
	value         any
	bytes         int
}

func newCache(limit int) *cache {
	return &cache{limit: limit, order: list.New(), entries: map[string]*list.Element{}}
}

func (c *cache) get(key string) (any, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	element, ok := c.entries[key]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(element)
	return element.Value.(*entry).value, true
}

// put keeps a value of so many bytes. One that takes more than a quarter of the cache is not kept: it would push out all
// others.
func (c *cache) put(snapshot, key string, value any, bytes int) {
	size := bytes + len(key)
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.entries[key]; ok || size > c.limit/4 {
		return
	}
	c.entries[key] = c.order.PushFront(&entry{snapshot, key, value, size})
	for c.bytes += size; c.bytes > c.limit; {
		c.drop(c.order.Back())
	}
}

// forget drops what was made from a snapshot.
func (c *cache) forget(snapshot string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for element := c.order.Front(); element != nil; {
		next := element.Next()
		if element.Value.(*entry).snapshot == snapshot {
			c.drop(element)
		}
		element = next
	}
}

func (c *cache) drop(element *list.Element) {
	e := c.order.Remove(element).(*entry)
	delete(c.entries, e.key)
	c.bytes -= e.bytes
}
